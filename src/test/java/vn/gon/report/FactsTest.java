package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gon.regulation.Presentation;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.SubmissionCase;

class FactsTest {

    private static Facts withPapers(RequiredDocument... papers) {
        return Facts.of(Samples.procedure("1", "Thủ tục", "Bộ Mẫu")
                .cases(List.of(new SubmissionCase(null, null, List.of(papers))))
                .build());
    }

    @Test
    void whatTheRegisterDoesNotStateIsUnknown() {
        assertThat(Facts.of(new ProcedureBuilder("1", "Thủ tục", "Bộ Mẫu").build()))
                .isEqualTo(new Facts(null, null, null, null, null, null, null));
    }

    @Test
    void noPapersIsZeroAndNotUnknown() {
        assertThat(withPapers().papers()).isZero();
    }

    @Test
    void aNameCanAskForCertification() {
        assertThat(withPapers(Samples.paper("Bản sao có chứng thực bằng cấp", null))
                        .certified())
                .isEqualTo(1);
    }

    @Test
    void theStatedFormGoesBeforeTheName() {
        assertThat(withPapers(Samples.paper("Bản sao có chứng thực bằng cấp", Presentation.PLAIN_COPY))
                        .certified())
                .isZero();
    }

    @Test
    void aCertifiedTranslationIsNoCertifiedCopy() {
        assertThat(withPapers(Samples.paper("Bản dịch công chứng hộ chiếu", null))
                        .certified())
                .isZero();
    }

    @Test
    void papersOfAllCasesCount() {
        SubmissionCase one = new SubmissionCase("a", null, List.of(Samples.paper("Đơn", null)));
        SubmissionCase silent = new SubmissionCase("b", null, null);
        assertThat(Facts.of(Samples.procedure("1", "Thủ tục", "Bộ Mẫu")
                                .cases(List.of(one, one, silent))
                                .build())
                        .papers())
                .isEqualTo(2);
    }
}
