package vn.gon.report.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.gon.plan.Way;
import vn.gon.report.Candidate;
import vn.gon.report.CostChange;
import vn.gon.report.word.Body;
import vn.gon.report.word.Style;

/** Annex I: what is proposed, agency by agency and item by item. */
final class ProposalAnnex {

    private static final String LETTERS = "ABCDĐEGHIKLMNOPQRSTUVXY";
    private static final List<String> NUMERALS = List.of("I", "II", "III");

    private final Matter matter;
    private final Words words;
    private final Stationery stationery;
    private final ItemText text;

    ProposalAnnex(Matter matter, Words words, Stationery stationery) {
        this.matter = matter;
        this.words = words;
        this.stationery = stationery;
        this.text = new ItemText(matter, words);
    }

    void write(Body body) {
        stationery.openAnnex(body, words.say("proposal.title"), words.say("proposal.about"));
        intro(body);
        if (matter.byAgency().isEmpty()) {
            body.paragraph(Style.BODY, words.say("proposal.empty"));
            return;
        }
        body.contents(words.say("contents"), 2);
        int[] agency = {0};
        matter.byAgency().forEach((name, items) -> {
            body.heading(1, letter(agency[0]++) + ". " + words.upper(words.title(words.agency(name), 120)));
            sum(body, items);
            sections(body, items);
        });
    }

    private void intro(Body body) {
        body.paragraph(Style.BODY, words.say("proposal.intro", matter.count(item -> true), words.list(parts())));
        int left = matter.report().candidatesLeftOut();
        int conditions = matter.report().conditionsLeftOut();
        if (left + conditions > 0) {
            body.paragraph(Style.BODY, words.say("proposal.left", left, conditions));
        }
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (Way way : Way.values()) {
            long procedures = matter.count(item -> item.isProcedure() && item.way() == way);
            long conditions = matter.count(item -> !item.isProcedure() && item.way() == way);
            if (procedures > 0) {
                parts.add(words.say("proposal.procedures", way.label(), procedures));
            }
            if (conditions > 0) {
                parts.add(words.say("proposal.conditions", way.label(), conditions));
            }
        }
        return parts;
    }

    private void sum(Body body, List<Item> items) {
        List<CostChange> known = items.stream()
                .map(Item::candidate)
                .filter(Objects::nonNull)
                .map(Candidate::benefit)
                .filter(Objects::nonNull)
                .map(Candidate.Benefit::annual)
                .filter(Objects::nonNull)
                .toList();
        BigDecimal before = known.stream().map(CostChange::before).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal after = known.stream().map(CostChange::after).reduce(BigDecimal.ZERO, BigDecimal::add);
        body.paragraph(
                Style.BODY,
                known.isEmpty()
                        ? words.say(
                                items.stream().anyMatch(Item::isProcedure)
                                        ? "proposal.agency.sum.unknown"
                                        : "proposal.agency.conditions",
                                items.size())
                        : words.say(
                                "proposal.agency.sum",
                                items.size(),
                                before,
                                after,
                                before.subtract(after),
                                known.size()));
    }

    private void sections(Body body, List<Item> items) {
        int section = 0;
        for (Item.Section each : Item.Section.values()) {
            List<Item> its =
                    items.stream().filter(item -> item.section() == each).toList();
            if (!its.isEmpty()) {
                body.heading(2, NUMERALS.get(section++) + ". " + words.say("section." + each.name()));
                for (int number = 1; number <= its.size(); number++) {
                    text.write(body, number, its.get(number - 1));
                }
            }
        }
    }

    /** Returns A, B, C, D, Đ … and AA, AB … after the last letter. */
    private static String letter(int index) {
        String last = LETTERS.substring(index % LETTERS.length(), index % LETTERS.length() + 1);
        return index < LETTERS.length() ? last : letter(index / LETTERS.length() - 1) + last;
    }
}
