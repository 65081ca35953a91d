package vn.gon.catalog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Applies a function to a stream on all processors; results come in the order of the inputs, in bounded memory. */
public final class InOrder {

    private static final int BATCH = 128;
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(PROCESSORS, InOrder::daemon);

    private InOrder() {}

    /**
     * Returns the results of a function that may run on several threads at once; close the stream to close the input.
     *
     * <p>The function must not itself wait for another call of this method.
     */
    public static <T, R> Stream<R> map(Stream<T> input, Function<? super T, ? extends R> function) {
        Iterator<R> results = new Results<>(input.iterator(), function);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED), false)
                .onClose(input::close);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "gon-worker");
        thread.setDaemon(true);
        return thread;
    }

    private static final class Results<T, R> implements Iterator<R> {

        private final Iterator<T> input;
        private final Function<? super T, ? extends R> function;
        private final Deque<Future<List<R>>> running = new ArrayDeque<>();
        private Iterator<R> ready = List.<R>of().iterator();

        Results(Iterator<T> input, Function<? super T, ? extends R> function) {
            this.input = input;
            this.function = function;
        }

        @Override
        public boolean hasNext() {
            while (!ready.hasNext()) {
                while (running.size() < 2 * PROCESSORS && input.hasNext()) {
                    running.add(submit(batch()));
                }
                if (running.isEmpty()) {
                    return false;
                }
                ready = await(running.remove()).iterator();
            }
            return true;
        }

        @Override
        public R next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ready.next();
        }

        private List<T> batch() {
            List<T> batch = new ArrayList<>(BATCH);
            while (batch.size() < BATCH && input.hasNext()) {
                batch.add(input.next());
            }
            return batch;
        }

        private Future<List<R>> submit(List<T> batch) {
            return WORKERS.submit(() -> {
                List<R> results = new ArrayList<>(batch.size());
                for (T element : batch) {
                    results.add(function.apply(element));
                }
                return results;
            });
        }

        private static <R> List<R> await(Future<List<R>> future) {
            try {
                return future.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException(e.getCause());
            }
        }
    }
}
