package vn.gon.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gon.reform.DocumentPath;
import vn.gon.reform.Edit;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Level;
import vn.gon.text.Bilingual;
import vn.gon.text.Nearest;
import vn.gon.yaml.YamlNode;

/** Reads the edits that a rule file proposes. */
final class ProposalReader {

    /** Reads the parameters of one kind of edit. */
    private interface Maker {
        Optional<Proposal> read(YamlNode node);
    }

    /**
     * A kind of edit that rules may propose.
     *
     * @param on the elements it can be proposed for; null for any
     * @param parameters the keys it takes
     * @param maker reads them
     */
    private record Kind(List<ElementKind> on, List<String> parameters, Maker maker) {}

    private static final Pattern DOCUMENT = Pattern.compile("cases\\[(\\d+)\\]\\.documents\\[(\\d+)\\]");
    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)\\]$");
    private static final Map<String, Kind> KINDS = kinds();

    private ProposalReader() {}

    /** Returns the edit proposed in a node; empty when it is mistaken. */
    static Optional<Proposal> read(YamlNode node, ElementKind forEach) {
        Optional<YamlNode> name = node.require("edit");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Kind kind = KINDS.get(name.get().text());
        if (kind == null) {
            name.get()
                    .report(Bilingual.of(
                            "không có kiểu sửa đổi “%s”%s",
                            "there is no edit \"%s\"%s",
                            name.get().text(),
                            Nearest.didYouMean(name.get().text(), KINDS.keySet())));
            return Optional.empty();
        }
        node.allowKeys(java.util.stream.Stream.concat(java.util.stream.Stream.of("edit"), kind.parameters().stream())
                .toList());
        if (!kind.on().contains(forEach)) {
            name.get()
                    .report(Bilingual.of(
                            "sửa đổi “%s” chỉ dùng với for-each: %s.",
                            "the edit \"%s\" goes only with for-each: %s.",
                            name.get().text(),
                            kind.on().stream().map(vn.gon.text.Kebab::of).toList()));
            return Optional.empty();
        }
        return kind.maker().read(node);
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new TreeMap<>();
        List<ElementKind> documents = List.of(ElementKind.DOCUMENTS);
        List<ElementKind> requirements = List.of(ElementKind.REQUIREMENTS);
        List<ElementKind> steps = List.of(ElementKind.STEPS);
        List<ElementKind> any = List.of(ElementKind.values());
        kinds.put("abolish", plain(List.of(ElementKind.PROCEDURE, ElementKind.CONDITION), at -> new Edit.Abolish()));
        kinds.put("remove-document", plain(documents, at -> new Edit.RemoveDocument(document(at))));
        kinds.put("use-database", plain(documents, at -> new Edit.UseDatabase(document(at))));
        kinds.put("accept-plain-copy", plain(documents, at -> new Edit.AcceptPlainCopy(document(at))));
        kinds.put("single-copy", plain(documents, at -> new Edit.SingleCopy(document(at))));
        kinds.put("specify-document", plain(documents, at -> new Edit.SpecifyDocument(document(at))));
        kinds.put("remove-requirement", plain(requirements, at -> new Edit.RemoveRequirement(index(at))));
        kinds.put(
                "specify-requirement",
                plain(
                        List.of(ElementKind.REQUIREMENTS, ElementKind.CONDITION),
                        at -> new Edit.SpecifyRequirement(at.kind() == ElementKind.CONDITION ? -1 : index(at))));
        kinds.put("remove-step", plain(steps, at -> new Edit.RemoveStep(index(at))));
        kinds.put("state-time-limit", plain(any, at -> new Edit.StateTimeLimit()));
        kinds.put("complete-record", new Kind(any, List.of("part"), ProposalReader::completeRecord));
        kinds.put("open-channel", new Kind(any, List.of("channel"), ProposalReader::openChannel));
        kinds.put("shorten-time-limit", new Kind(any, List.of("by"), ProposalReader::shortenTimeLimit));
        kinds.put("reduce-fee", new Kind(any, List.of("channel", "by"), ProposalReader::reduceFee));
        kinds.put("extend-validity", new Kind(any, List.of("times"), ProposalReader::extendValidity));
        kinds.put("decentralise", new Kind(any, List.of("to"), ProposalReader::decentralise));
        return Map.copyOf(kinds);
    }

    private static Kind plain(List<ElementKind> on, Proposal proposal) {
        return new Kind(on, List.of(), node -> Optional.of(proposal));
    }

    private static Optional<Proposal> completeRecord(YamlNode node) {
        return node.require("part").map(YamlNode::text).map(part -> at -> new Edit.CompleteRecord(part));
    }

    private static Optional<Proposal> openChannel(YamlNode node) {
        return channel(node).map(kind -> at -> new Edit.OpenChannel(kind));
    }

    private static Optional<Proposal> shortenTimeLimit(YamlNode node) {
        return share(node).map(share -> at -> new Edit.ShortenTimeLimit(share));
    }

    private static Optional<Proposal> reduceFee(YamlNode node) {
        Optional<ChannelKind> kind = channel(node);
        Optional<BigDecimal> share = share(node);
        return kind.flatMap(known -> share.map(by -> at -> new Edit.ReduceFee(known, by)));
    }

    private static Optional<Proposal> extendValidity(YamlNode node) {
        Optional<YamlNode> times = node.require("times");
        Optional<BigDecimal> factor = times.flatMap(YamlNode::number);
        if (factor.isPresent() && factor.get().compareTo(BigDecimal.ONE) < 0) {
            times.get().report(Bilingual.of("times phải từ 1 trở lên.", "times must be 1 or more."));
            return Optional.empty();
        }
        return factor.map(times1 -> at -> new Edit.ExtendValidity(times1));
    }

    private static Optional<Proposal> decentralise(YamlNode node) {
        return node.require("to").flatMap(to -> to.oneOf(Level.class)).map(level -> at -> new Edit.Decentralise(level));
    }

    private static Optional<ChannelKind> channel(YamlNode node) {
        return node.require("channel").flatMap(channel -> channel.oneOf(ChannelKind.class));
    }

    private static Optional<BigDecimal> share(YamlNode node) {
        Optional<YamlNode> by = node.require("by");
        Optional<BigDecimal> share = by.flatMap(YamlNode::number);
        if (share.isPresent() && (share.get().signum() < 0 || share.get().compareTo(BigDecimal.ONE) > 0)) {
            by.get().report(Bilingual.of("by phải từ 0% đến 100%.", "by must lie between 0% and 100%."));
            return Optional.empty();
        }
        return share;
    }

    private static DocumentPath document(Element at) {
        Matcher matcher = DOCUMENT.matcher(at.path());
        if (!matcher.matches()) {
            throw new IllegalStateException("not a document: " + at.path());
        }
        return new DocumentPath(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    private static int index(Element at) {
        Matcher matcher = INDEX.matcher(at.path());
        if (!matcher.find()) {
            throw new IllegalStateException("not an element of a list: " + at.path());
        }
        return Integer.parseInt(matcher.group(1));
    }
}
