package vn.gon.catalog.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file put together from lines of packs, as a stream of its bytes. */
final class RunStream extends InputStream {

    private final StoredFile file;
    private final List<Pack> packs;
    private final Map<Integer, FileChannel> channels = new HashMap<>();
    private int nextRun;
    private int pack;
    private long at;
    private long end;
    private long left;

    RunStream(StoredFile file, List<Pack> packs) {
        this.file = file;
        this.packs = packs;
        // the line feed that every line of a pack has is no part of a last line that has none
        this.left = file.bytes();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (at == end && left > 0 && nextRun < file.runs().size()) {
            Run run = file.runs().get(nextRun++);
            pack = run.pack();
            at = packs.get(pack).start(run.first());
            end = packs.get(pack).start(run.first() + run.count());
        }
        if (at == end || left == 0) {
            return -1;
        }
        int most = (int) Math.min(length, Math.min(end - at, left));
        int read = channel().read(ByteBuffer.wrap(bytes, offset, most), at);
        at += Math.max(0, read);
        left -= Math.max(0, read);
        return read;
    }

    private FileChannel channel() throws IOException {
        FileChannel channel = channels.get(pack);
        if (channel == null) {
            channel = packs.get(pack).channel();
            channels.put(pack, channel);
        }
        return channel;
    }

    @Override
    public void close() throws IOException {
        for (FileChannel channel : channels.values()) {
            channel.close();
        }
    }
}
