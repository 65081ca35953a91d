package vn.gon.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records in the shape of the portal, in words of our own. */
final class PortalRecords {

    static final ObjectMapper JSON = new ObjectMapper();

    private PortalRecords() {}

    /** Returns a full record; {@code change} makes it the one a test needs. */
    static ObjectNode record(String code, Consumer<ObjectNode> change) {
        ObjectNode record = object("""
                {
                  "id": "x", "codeNotation": "-", "state": "ACTIVE", "somethingNew": {"a": [1, 2]},
                  "name": "Cấp phép nuôi tằm", "departmentPromulgateName": "Bộ Tơ lụa",
                  "decisionNo": "12/QĐ-BTL", "isInternal": false, "keywords": "", "description": "",
                  "isMinistry": false, "isProvince": true, "isWard": true, "isOtherAgency": false,
                  "categoriesDetails": [{"name": "Tằm tơ"}],
                  "departmentsExecuting": [{"name": "Sở Tơ lụa"}],
                  "subjectTypesDetails": [{"name": "Cán bộ"}, {"name": "công chức"}, {"name": "viên chức"}, {"name": "Doanh nghiệp"}],
                  "executionSteps": [{"name": "", "description": "Bước 1: Nộp hồ sơ.\\nBước 2: Nhận kết quả."}],
                  "executionMethods": [
                    {"submissionMethod": "DIRECT", "processingTime": 3, "processingTimeUnit": "WORKING_DAY", "description": "",
                     "fees": [{"type": "FEE", "value": 50000, "currencyName": "Việt Nam Đồng", "description": ""}]},
                    {"submissionMethod": "ONLINE", "processingTime": null, "processingTimeUnit": null, "description": "", "fees": []}],
                  "executionCases": [{"name": "", "profileComponents": [
                    {"name": "Đơn đề nghị", "code": "", "originalQty": 1, "copyQty": 0, "hasElectronicForm": false, "attachments": []}]}],
                  "legalBasisesDetails": [{"code": "7/2030/NĐ-CP", "name": "Nghị định về tằm"}],
                  "resultsDetails": [{"name": "Giấy phép nuôi tằm", "code": "KQ.1"}],
                  "requirementsAndConditions": ""
                }
                """);
        record.put("code", code);
        change.accept(record);
        return record;
    }

    static ObjectNode record(String code) {
        return record(code, unchanged -> {});
    }

    static ObjectNode object(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes records one a line. */
    static Path lines(Path file, ObjectNode... records) {
        return text(file, Stream.of(records).map(ObjectNode::toString).collect(Collectors.joining("\n", "", "\n")));
    }

    static Path text(Path file, String text) {
        try {
            Files.writeString(file, text);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
