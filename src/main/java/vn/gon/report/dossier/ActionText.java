package vn.gon.report.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.plan.Amended;
import vn.gon.plan.PlanItem;
import vn.gon.plan.PlannedEdit;
import vn.gon.plan.Way;
import vn.gon.regulation.LegalInstrument;
import vn.gon.regulation.Procedure;
import vn.gon.report.Amendment;

/** Which instruments an item asks to amend, by whom and by when. */
final class ActionText {

    private final Matter matter;
    private final Words words;

    ActionText(Matter matter, Words words) {
        this.matter = matter;
        this.words = words;
    }

    List<String> of(Item item) {
        List<String> lines = new ArrayList<>();
        PlanItem planned = matter.planned(item.regulation().code());
        if (planned == null) {
            item.amendments().forEach(each -> lines.add(cited(each, item.way())));
        } else {
            lines.addAll(planned(planned, item.way()));
        }
        if (lines.isEmpty()) {
            lines.add(words.say("action.unknown"));
        }
        if (item.regulation() instanceof Procedure procedure) {
            lines.add(words.say(
                    item.way() == Way.ABOLISHED ? "action.decision.abolished" : "action.decision",
                    words.known(procedure.decision())));
        }
        lines.add(words.say(
                "action.lead",
                words.agency(item.regulation().agency()),
                matter.deadline() == null ? words.say("action.deadline.unknown") : matter.deadline()));
        return lines;
    }

    /** The package knows which instrument each edit amends. */
    private List<String> planned(PlanItem planned, Way way) {
        Map<Amended, List<String>> byInstrument = new LinkedHashMap<>();
        for (PlannedEdit edit : planned.bundle().edits()) {
            List<String> edits = byInstrument.computeIfAbsent(edit.amended(), any -> new ArrayList<>());
            String label = lower(words.of(edit.edit().label()));
            if (!edits.contains(label)) {
                edits.add(label);
            }
        }
        List<String> lines = new ArrayList<>();
        byInstrument.forEach((amended, edits) -> lines.add(
                amended.isKnown()
                        ? words.say(
                                way == Way.ABOLISHED ? "action.repeal" : "action.amend",
                                named(amended),
                                issuer(amended.instrument()) + state(amended.instrument()),
                                words.list(edits))
                        : words.say("action.unknown")));
        return lines.stream().distinct().toList();
    }

    private String named(Amended amended) {
        String title =
                amended.instrument() == null ? null : amended.instrument().title();
        return provision(amended.articles())
                + words.instrument(amended.type(), amended.number())
                + (title == null ? "" : " (" + words.title(title, 160) + ")")
                + (amended.articles().isEmpty() ? words.say("action.articles.unknown") : "");
    }

    private String provision(List<String> articles) {
        return articles.isEmpty() ? "" : articles.stream().map(words::name).collect(Collectors.joining("; ")) + " ";
    }

    private String cited(Amendment amendment, Way way) {
        String article = amendment.reference().article();
        LegalInstrument instrument = amendment.instrument();
        Amended amended = new Amended(
                amendment.reference().number(),
                instrument == null ? Amended.typeOf(amendment.reference().number()) : instrument.type(),
                instrument,
                article == null ? List.of() : List.of(article));
        return words.say(
                way == Way.ABOLISHED ? "action.consider.repeal" : "action.consider",
                named(amended),
                issuer(instrument) + state(instrument));
    }

    private String issuer(@Nullable LegalInstrument instrument) {
        return instrument == null || instrument.issuer() == null
                ? ""
                : words.say("action.issuer", words.name(instrument.issuer()));
    }

    private String state(@Nullable LegalInstrument instrument) {
        return instrument != null && instrument.status() == LegalInstrument.Status.REPEALED
                ? words.say("action.repealed")
                : "";
    }

    private static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
