package vn.gon.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.VolumesFile;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Fee;
import vn.gon.regulation.FeeType;
import vn.gon.regulation.Money;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Requirement;
import vn.gon.regulation.Step;
import vn.gon.regulation.SubmissionCase;
import vn.gon.regulation.TimeLimit;
import vn.gon.regulation.TimeUnit;

/**
 * A register of any size, made by mixing parts of the records of a catalogue. The same seed gives the same bytes, and a
 * small register is the beginning of a large one. Codes begin with 9, which the national register does not use, and come
 * in no order, as in files of the portal.
 */
final class Generator {

    /** There are no more codes than this. */
    static final int MOST = 1_000_000;

    /** Has no factor in common with {@link #MOST}, so that no code comes twice. */
    private static final long STRIDE = 618_033;

    private static final List<Integer> DAYS = List.of(1, 2, 3, 3, 5, 5, 5, 7, 10, 10, 15, 15, 20, 20, 30, 30, 45, 60);
    private static final List<Integer> THOUSANDS = List.of(0, 0, 0, 5, 10, 20, 50, 100, 100, 200, 500, 1000, 3000);
    private static final List<String> PLACES = List.of(
            "khu công nghiệp",
            "khu kinh tế",
            "khu công nghệ cao",
            "cảng biển",
            "cửa khẩu",
            "vùng biên giới",
            "hải đảo",
            "khu dân cư",
            "vùng sâu, vùng xa",
            "khu vực đô thị");

    private final Parts parts;
    private final long seed;

    /** Makes registers out of the records of a catalogue. */
    Generator(Catalog catalog, long seed) {
        this.parts = Parts.of(catalog);
        this.seed = seed;
    }

    /** Writes so many procedures as the portal would give them out, one a line. */
    void writePortal(int count, OutputStream out) throws IOException {
        Random random = new Random(seed);
        PortalLines lines = new PortalLines(out);
        for (int i = 0; i < count; i++) {
            lines.write(procedure(code(i), random));
        }
        lines.flush();
    }

    /** Writes the yearly volumes of about half of so many procedures. */
    void writeVolumes(int count, Writer out) throws IOException {
        Random random = new Random(seed + 1);
        out.write(String.join(",", VolumesFile.COLUMNS) + "\n");
        for (int i = 0; i < count; i++) {
            long filings = Math.round(Math.exp(2 + 9 * random.nextDouble()));
            long online = (long) (filings * random.nextDouble());
            if (random.nextBoolean()) {
                out.write(code(i) + ",2025," + filings + "," + online + ",,,assumed,benchmark\n");
            }
        }
        out.flush();
    }

    private static String code(int index) {
        return String.format(Locale.ROOT, "9.%06d", index * STRIDE % MOST);
    }

    private Procedure procedure(String code, Random random) {
        Procedure one = Parts.one(parts.procedures(), random);
        Procedure other = Parts.one(parts.procedures(), random);
        String field = parts.stated(Procedure::fields, random).get(0);
        String name = one.name() + " trong lĩnh vực " + field.toLowerCase(Locale.ROOT) + " tại "
                + Parts.one(PLACES, random) + " " + (1 + random.nextInt(40));
        return new ProcedureBuilder(code, name, other.agency())
                .fields(List.of(field))
                .levels(parts.stated(Procedure::levels, random))
                .executing(parts.stated(Procedure::executing, random))
                .deciding(random.nextInt(4) > 0 ? null : parts.stated(Procedure::deciding, random))
                .subjects(parts.stated(Procedure::subjects, random))
                .steps(steps(random))
                .channels(random.nextInt(10) == 0 ? null : channels(random))
                .cases(cases(random))
                .requirements(random.nextInt(5) > 1 ? null : requirements(random))
                .results(parts.stated(Procedure::results, random))
                .legal(several(1 + random.nextInt(5), () -> Parts.one(parts.legal(), random)))
                .decision(one.decision())
                .internal(random.nextInt(30) == 0)
                .keywords(one.keywords())
                .build();
    }

    private List<Step> steps(Random random) {
        return several(3 + random.nextInt(5), () -> new Step(null, sentences(random)));
    }

    private String sentences(Random random) {
        return String.join(". ", several(1 + random.nextInt(4), () -> Parts.one(parts.steps(), random))) + ".";
    }

    private List<Requirement> requirements(Random random) {
        return several(1 + random.nextInt(6), () -> new Requirement(Parts.one(parts.requirements(), random), null));
    }

    private List<Channel> channels(Random random) {
        TimeUnit unit = random.nextInt(4) == 0 ? TimeUnit.DAY : TimeUnit.WORKING_DAY;
        TimeLimit limit = new TimeLimit(BigDecimal.valueOf(Parts.one(DAYS, random)), unit);
        List<Fee> fees = several(random.nextInt(3), () -> fee(random));
        List<ChannelKind> kinds = List.of(ChannelKind.values()).subList(0, 1 + random.nextInt(3));
        return kinds.stream()
                .map(kind -> new Channel(kind, limit, fees, fees.isEmpty() ? null : "Nộp " + sentences(random)))
                .toList();
    }

    private static Fee fee(Random random) {
        BigDecimal amount = BigDecimal.valueOf(1000L * Parts.one(THOUSANDS, random));
        FeeType type = random.nextBoolean() ? FeeType.FEE : FeeType.CHARGE;
        return new Fee(type, Money.dong(amount), random.nextInt(3) == 0 ? "Thu theo từng hồ sơ" : null);
    }

    private List<SubmissionCase> cases(Random random) {
        int count = Math.max(1, random.nextInt(8) - 4);
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new SubmissionCase(
                        count == 1 ? null : "Trường hợp " + number + ": " + Parts.one(parts.steps(), random),
                        null,
                        papers(random)))
                .toList();
    }

    private List<RequiredDocument> papers(Random random) {
        return several(2 + random.nextInt(7), () -> Parts.one(parts.papers(), random));
    }

    private interface Draw<T> {
        T draw();
    }

    private static <T> List<T> several(int count, Draw<T> draw) {
        List<T> drawn = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            drawn.add(draw.draw());
        }
        return drawn;
    }
}
