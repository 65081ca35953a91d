package vn.gon.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gon.catalog.CatalogJson;
import vn.gon.regulation.Procedure;

/** Rules share the elements of a regulation. */
class PartsTest {

    @Test
    void everyRuleLooksAtTheSameElements() {
        Element whole = Element.of(procedure(Map.of("documents", List.of(Map.of("name", "Đơn đề nghị")))));
        assertThat(ElementKind.DOCUMENTS.in(whole)).hasSize(1).isSameAs(ElementKind.DOCUMENTS.in(whole));
    }

    @Test
    void elementsNotStatedStayNotStated() {
        Element whole = Element.of(procedure(Map.of("name", "Trường hợp 1")));
        assertThat(ElementKind.DOCUMENTS.in(whole)).isNull();
        assertThat(ElementKind.DOCUMENTS.in(whole)).isNull();
        assertThat(ElementKind.CASES.in(whole)).hasSize(1);
    }

    private static Procedure procedure(Map<String, Object> submission) {
        return CatalogJson.fromPlain(
                Map.of("code", "1.000001", "name", "Cấp giấy phép", "agency", "Bộ Mẫu", "cases", List.of(submission)),
                Procedure.class);
    }
}
