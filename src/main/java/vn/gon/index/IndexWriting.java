package vn.gon.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.InOrder;
import vn.gon.regulation.Regulation;

/** Writes the words of a catalogue into an index. */
final class IndexWriting {

    private static final int BUFFER_MEGABYTES = 96;

    private IndexWriting() {}

    /** Makes an index that lives as long as it is open. */
    static CatalogIndex inMemory(Catalog catalog) {
        try {
            Directory directory = new ByteBuffersDirectory();
            write(catalog, directory);
            return new CatalogIndex(directory, () -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a whole index into an empty directory, on all processors. */
    static void write(Catalog catalog, Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new VietnameseAnalyzer())
                .setSimilarity(Ranking.similarity())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES);
        try (IndexWriter writer = new IndexWriter(directory, config);
                Stream<? extends Regulation> procedures = catalog.procedures();
                Stream<? extends Regulation> conditions = catalog.conditions()) {
            add(procedures, writer);
            add(conditions, writer);
            writer.commit();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void add(Stream<? extends Regulation> regulations, IndexWriter writer) {
        try (Stream<Long> added = InOrder.map(regulations, regulation -> add(regulation, writer))) {
            added.forEach(sequence -> {});
        }
    }

    private static long add(Regulation regulation, IndexWriter writer) {
        try {
            return writer.addDocument(RegulationDocument.of(regulation));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
