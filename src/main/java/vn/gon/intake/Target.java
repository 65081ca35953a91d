package vn.gon.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.CatalogJson;
import vn.gon.catalog.Volume;
import vn.gon.catalog.Volumes;
import vn.gon.catalog.VolumesFile;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.Procedure;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Kebab;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/**
 * A part of the catalogue that an import writes.
 *
 * @param covers what a source says it gave
 * @param file name of the file
 * @param header first line of the file; empty for none
 * @param key what identifies a record
 * @param line a record as a line
 * @param existing the records of a folder that has the file; the stream must be closed
 * @param fill two records of one key as one; the known parts of the first stand
 */
record Target<T>(
        String covers,
        String file,
        String header,
        Function<T, String> key,
        Function<T, byte[]> line,
        Function<Path, Stream<T>> existing,
        BinaryOperator<T> fill) {

    static final Target<Procedure> PROCEDURES = new Target<>(
            "procedures",
            CatalogFolder.PROCEDURES,
            "",
            Procedure::code,
            new CatalogJson<>(Procedure.class)::write,
            folder -> whole(folder, CatalogFolder::procedures),
            Fill::fill);

    static final Target<BusinessCondition> CONDITIONS = new Target<>(
            "conditions",
            CatalogFolder.CONDITIONS,
            "",
            BusinessCondition::code,
            new CatalogJson<>(BusinessCondition.class)::write,
            folder -> whole(folder, CatalogFolder::conditions),
            Fill::fill);

    static final Target<Volume> VOLUMES = new Target<>(
            "volumes",
            CatalogFolder.VOLUMES,
            String.join(",", VolumesFile.COLUMNS),
            volume -> volume.code() + " " + volume.year(),
            Target::csv,
            Target::volumes,
            Fill::fill);

    /** Returns the records that are there, none if there is no file yet. */
    Stream<T> in(Path folder) {
        return Files.isRegularFile(folder.resolve(file)) ? existing.apply(folder) : Stream.empty();
    }

    /** A line that cannot be read would be lost on writing, so it stops the import. */
    private static <T> Stream<T> whole(Path folder, Function<CatalogFolder, Stream<T>> records) {
        return records.apply(CatalogFolder.open(folder, Target::stop));
    }

    private static Stream<Volume> volumes(Path folder) {
        Volumes volumes = VolumesFile.read(folder.resolve(CatalogFolder.VOLUMES), Target::stop);
        return volumes.all().stream();
    }

    private static void stop(Problem problem) {
        throw new InvalidInput(
                List.of(
                        problem,
                        Problem.at(
                                Place.of(problem.place().file()),
                                "",
                                Bilingual.of(
                                        "danh mục đang có bị hỏng nên không nhập thêm; hãy sửa dòng trên trước.",
                                        "the catalogue that is there is damaged, so nothing was imported; mend the line above first."))));
    }

    private static byte[] csv(Volume volume) {
        List<String> cells = new ArrayList<>(List.of(volume.code(), String.valueOf(volume.year())));
        for (BigDecimal number :
                Arrays.asList(volume.dossiers(), volume.onlineDossiers(), volume.subjects(), volume.timesPerYear())) {
            cells.add(number == null ? "" : number.toPlainString());
        }
        cells.add(Kebab.of(volume.basis()));
        cells.add(volume.source());
        StringBuilder line = new StringBuilder();
        try {
            CSVFormat.RFC4180.builder().setRecordSeparator("").get().printRecord(line, cells.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString().getBytes(StandardCharsets.UTF_8);
    }
}
