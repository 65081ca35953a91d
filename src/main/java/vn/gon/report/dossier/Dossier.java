package vn.gon.report.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.gon.catalog.WholeFile;
import vn.gon.report.Report;
import vn.gon.report.word.Body;
import vn.gon.report.word.Orientation;
import vn.gon.report.word.Setup;
import vn.gon.report.word.WordDocument;
import vn.gon.text.Language;

/** Writes the papers of a submission into a folder; the same report gives the same bytes. */
public final class Dossier {

    private static final int LARGE = 14;
    private static final int USUAL = 13;

    private final Words words;
    private final Matter matter;
    private final Stationery stationery;

    /** Prepares the papers of a report. */
    public Dossier(Report report, Sender sender, Language language) {
        this.words = new Words(language);
        this.matter = Matter.of(report);
        this.stationery = new Stationery(sender, words);
    }

    private record Paper(String key, String title, int points, Orientation orientation, Consumer<Body> text) {}

    /** Writes every paper and returns the files, in their order. */
    public List<Path> write(Path folder) {
        List<Path> files = new ArrayList<>();
        for (Paper paper : papers()) {
            Path file = folder.resolve(words.say("file." + paper.key));
            Setup setup = new Setup(words.language(), paper.title, words.say("draft"), paper.points, paper.orientation);
            WholeFile.write(file, out -> WordDocument.write(setup, out, paper.text));
            files.add(file);
        }
        return files;
    }

    private List<Paper> papers() {
        return List.of(
                paper("front", "front.title", USUAL, new FrontPaper(matter, words)::write),
                paper("submission", "submission.title", LARGE, new Submission(matter, words, stationery)::write),
                paper("decision", "decision.title", LARGE, new Decision(matter, words, stationery)::write),
                paper("review", "review.about", USUAL, new Review(matter, words, stationery)::write),
                paper("proposal", "proposal.about", USUAL, new ProposalAnnex(matter, words, stationery)::write),
                new Paper(
                        "instruments",
                        words.say("instruments.about"),
                        USUAL,
                        Orientation.LANDSCAPE,
                        new InstrumentAnnex(matter, words, stationery)::write));
    }

    private Paper paper(String key, String title, int points, Consumer<Body> text) {
        return new Paper(key, words.say(title), points, Orientation.PORTRAIT, text);
    }
}
