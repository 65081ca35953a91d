package vn.gon.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.RequiredDocument;
import vn.gon.text.Bilingual;

/** The papers (profileComponents) of one case of a portal record, and the notes that stand among them. */
final class PortalPapers {

    private static final Pattern FORM =
            Pattern.compile("Mẫu (?:số )?[\\dIVXA-ZĐ][\\p{L}\\d./-]*", Pattern.UNICODE_CASE);

    private final JsonValue owner;
    private final String path;
    private final List<RequiredDocument> documents = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    PortalPapers(JsonValue owner, String path) {
        this.owner = owner;
        this.path = path;
        owner.elements("profileComponents").forEach(this::take);
    }

    List<RequiredDocument> documents() {
        return documents;
    }

    List<String> notes() {
        return notes;
    }

    private void take(JsonValue component) {
        String name = component.text("name", Part.PAPER);
        String code = component.text("code", Part.TEXT);
        Integer originals = component.count("originalQty");
        Integer copies = component.count("copyQty");
        String form = form(component, name);
        String named = name != null && hasWords(name) ? name : form;
        if (named == null) {
            withoutName(originals, copies);
        } else if (code == null
                && form == null
                && NoteRows.isNote(named, originals, copies, owner.desk().vocabulary())) {
            note(named);
        } else {
            documents.add(new RequiredDocument(named, code, originals, copies, form, null));
        }
    }

    private static boolean hasWords(String name) {
        return name.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private @Nullable String form(JsonValue component, @Nullable String name) {
        String files = component.elements("attachments").stream()
                .map(attachment -> attachment.text("fileName", Part.TEXT))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        if (!files.isEmpty()) {
            return files;
        }
        if (name == null || !Boolean.TRUE.equals(component.flag("hasElectronicForm"))) {
            return null;
        }
        Matcher form = FORM.matcher(name);
        return form.find() ? form.group() : name;
    }

    private void note(String text) {
        notes.add(text);
        owner.desk()
                .doubt(
                        QualityKind.NOTE_AS_PAPER,
                        path + ".documents",
                        text,
                        Bilingual.of(
                                "đây là ghi chú, không phải giấy tờ; đã chuyển sang phần mô tả của thủ tục.",
                                "this is a note, not a paper; it was moved to the description of the procedure."));
    }

    private void withoutName(@Nullable Integer originals, @Nullable Integer copies) {
        owner.desk()
                .doubt(
                        QualityKind.PAPER_WITHOUT_NAME,
                        path + ".documents",
                        originals + " + " + copies,
                        Bilingual.of(
                                "một dòng giấy tờ không có tên (bản chính: %s, bản sao: %s) nên không được nhập.",
                                "a row of papers without a name (originals: %s, copies: %s) was not taken over.",
                                String.valueOf(originals),
                                String.valueOf(copies)));
    }
}
