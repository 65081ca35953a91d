package vn.gon.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.CatalogJson;
import vn.gon.catalog.InMemoryCatalog;
import vn.gon.catalog.Volumes;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.ConditionKind;
import vn.gon.regulation.Fee;
import vn.gon.regulation.FeeType;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Level;
import vn.gon.regulation.Money;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Requirement;
import vn.gon.regulation.Result;
import vn.gon.regulation.Step;
import vn.gon.regulation.SubmissionCase;
import vn.gon.regulation.TimeLimit;
import vn.gon.regulation.TimeUnit;

/** A register of a few made-up records. */
public final class SampleRegister {

    private static final String INSTRUMENT =
            "{\"number\":\"61/2018/NĐ-CP\",\"type\":\"decree\",\"title\":\"Cơ chế một cửa\","
                    + "\"issuer\":\"Chính phủ\",\"level\":\"government\",\"issued\":\"2018-04-23\",\"status\":\"in-force\"}";

    private SampleRegister() {}

    public static List<Procedure> procedures() {
        return List.of(
                new ProcedureBuilder("1.000001", "Cấp giấy phép kinh doanh vận tải bằng xe ô tô", "Bộ Xây dựng")
                        .fields(List.of("Đường bộ"))
                        .levels(List.of(Level.PROVINCE))
                        .executing(List.of("Sở Xây dựng"))
                        .steps(List.of(new Step("Nộp", "Đơn vị nộp hồ sơ tại Sở"), new Step(null, "Sở thẩm định")))
                        .channels(List.of(
                                new Channel(
                                        ChannelKind.DIRECT,
                                        TimeLimit.of(5, TimeUnit.WORKING_DAY),
                                        List.of(new Fee(FeeType.CHARGE, Money.dong(200_000), "mỗi giấy phép")),
                                        null),
                                new Channel(
                                        ChannelKind.ONLINE,
                                        null,
                                        List.of(new Fee(FeeType.FEE, Money.ZERO, null)),
                                        null)))
                        .cases(List.of(new SubmissionCase(
                                null,
                                null,
                                List.of(
                                        new RequiredDocument("Đơn đề nghị cấp phép", null, 1, 0, "Mẫu số 01", null),
                                        new RequiredDocument("Bằng lái của lái xe", null, 0, 1, null, null)))))
                        .requirements(List.of(new Requirement("Có phương tiện phù hợp", ConditionKind.EQUIPMENT)))
                        .results(List.of(new Result("Giấy phép", null, 84)))
                        .legal(List.of(new LegalReference("61/2018/NĐ-CP", "Nghị định về một cửa", "Điều 5")))
                        .decision("12/QĐ-BXD")
                        .build(),
                new ProcedureBuilder("1.000002", "Cấp lại giấy phép kinh doanh rượu", "Bộ Công Thương")
                        .fields(List.of("Lưu thông hàng hoá"))
                        .levels(List.of(Level.COMMUNE))
                        .channels(List.of(new Channel(ChannelKind.POSTAL, null, null, null)))
                        .build(),
                new ProcedureBuilder("1.000003", "Đăng ký khai sinh", "Bộ Tư pháp")
                        .fields(List.of("Hộ tịch"))
                        .levels(List.of(Level.COMMUNE))
                        .cases(List.of())
                        .requirements(List.of())
                        .keywords(List.of("hòa giải"))
                        .build(),
                new ProcedureBuilder("1.000004", "Đăng ký kết hôn", "Bộ Tư pháp")
                        .fields(List.of("Hộ tịch"))
                        .build(),
                new ProcedureBuilder("1.000005", "Đăng ký kết hôn", "Bộ Tư pháp")
                        .fields(List.of("Hộ tịch"))
                        .build(),
                new ProcedureBuilder("1.000006", "=Chuyển đất trồng lúa", "Bộ Nông nghiệp và Môi trường").build());
    }

    public static List<BusinessCondition> conditions() {
        return List.of(new BusinessCondition(
                "DK-018-01",
                "Kinh doanh dịch vụ kế toán",
                18,
                "Có ít nhất hai kế toán viên góp vốn",
                ConditionKind.STAFF,
                "Bộ Tài chính",
                "61/2018/NĐ-CP",
                "Điều 60",
                null,
                null));
    }

    public static InMemoryCatalog inMemory() {
        return new InMemoryCatalog("", procedures(), conditions(), Map.of(), Volumes.UNKNOWN);
    }

    /** Writes the register into a folder and returns the folder. */
    public static Path write(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(CatalogFolder.PROCEDURES), lines(new CatalogJson<>(Procedure.class), procedures()));
            Files.writeString(
                    folder.resolve(CatalogFolder.CONDITIONS),
                    lines(new CatalogJson<>(BusinessCondition.class), conditions()));
            Files.writeString(folder.resolve(CatalogFolder.INSTRUMENTS), INSTRUMENT + "\n");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> String lines(CatalogJson<T> json, List<T> records) {
        return records.stream()
                .map(record -> new String(json.write(record), StandardCharsets.UTF_8) + "\n")
                .collect(Collectors.joining());
    }
}
