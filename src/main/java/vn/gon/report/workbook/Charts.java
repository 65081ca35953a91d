package vn.gon.report.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/**
 * Native charts of a table of a few rows.
 *
 * @param book the workbook
 * @param sheet the sheet of the table
 * @param first the row where the table begins, as formulas write it
 * @param top the row where the chart begins, from 0
 * @param rows how many rows the chart is high
 */
record Charts(Book book, SXSSFSheet sheet, int first, int top, int rows) {

    private static final int FIRST_COLUMN = 5;
    private static final int LAST_COLUMN = 11;
    private static final byte[] BEFORE = {(byte) 0x7F, (byte) 0x7F, (byte) 0x7F};
    private static final byte[] AFTER = {(byte) 0x1F, (byte) 0x6F, (byte) 0xB5};
    private static final byte[] LINE = {(byte) 0xC5, (byte) 0x5A, (byte) 0x11};
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    void beforeAndAfter(List<String> names, List<BigDecimal> before, List<BigDecimal> after) {
        XSSFChart chart = chart();
        XDDFCategoryAxis agencies = chart.createCategoryAxis(AxisPosition.LEFT);
        agencies.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis money = money(chart, AxisPosition.BOTTOM, before);
        money.setCrosses(AxisCrosses.MAX);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, agencies, money);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(60);
        XDDFCategoryDataSource labels = labels(names, 0);
        add(data, labels, numbers(before, 2), Bilingual.of("Trước", "Before"), BEFORE);
        add(data, labels, numbers(after, 3), Bilingual.of("Sau", "After"), AFTER);
        chart.plot(data);
    }

    void pareto(List<String> codes, List<BigDecimal> saved, List<BigDecimal> shares) {
        XSSFChart chart = chart();
        XDDFCategoryAxis procedures = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis money = money(chart, AxisPosition.LEFT, saved);
        XDDFBarChartData columns = (XDDFBarChartData) chart.createData(ChartTypes.BAR, procedures, money);
        columns.setBarDirection(BarDirection.COL);
        columns.setGapWidth(40);
        XDDFCategoryDataSource labels = labels(codes, 1);
        add(columns, labels, numbers(saved, 2), Bilingual.of("Tiết kiệm", "Saved"), AFTER);
        chart.plot(columns);

        XDDFCategoryAxis hidden = chart.createCategoryAxis(AxisPosition.BOTTOM);
        hidden.setVisible(false);
        XDDFValueAxis percent = chart.createValueAxis(AxisPosition.RIGHT);
        percent.setCrosses(AxisCrosses.MAX);
        percent.setCrossBetween(AxisCrossBetween.BETWEEN);
        percent.setMinimum(0);
        percent.setMaximum(1);
        percent.setNumberFormat("0%");
        percent.crossAxis(hidden);
        hidden.crossAxis(percent);
        XDDFLineChartData line = (XDDFLineChartData) chart.createData(ChartTypes.LINE, hidden, percent);
        XDDFLineChartData.Series series = (XDDFLineChartData.Series) line.addSeries(labels, numbers(shares, 3));
        series.setTitle(book.say(Bilingual.of("Cộng dồn", "Cumulative")));
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.CIRCLE);
        series.setLineProperties(new org.apache.poi.xddf.usermodel.XDDFLineProperties(solid(LINE)));
        chart.plot(line);
    }

    private XSSFChart chart() {
        XSSFSheet inMemory = book.inMemory(sheet);
        XSSFDrawing drawing = inMemory.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, FIRST_COLUMN, top, LAST_COLUMN, top + rows - 1);
        XSSFChart chart = drawing.createChart(anchor);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        font(chart);
        return chart;
    }

    private static void font(XSSFChart chart) {
        CTTextBody text = chart.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        CTTextCharacterProperties properties = text.addNewP().addNewPPr().addNewDefRPr();
        properties.setSz(1000);
        properties.addNewLatin().setTypeface(Styles.FONT);
    }

    private XDDFValueAxis money(XSSFChart chart, AxisPosition position, List<BigDecimal> values) {
        boolean billions = values.stream().anyMatch(value -> value.compareTo(BILLION) >= 0);
        XDDFValueAxis axis = chart.createValueAxis(position);
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        String tag = book.language() == Language.VIETNAMESE ? Look.VIETNAMESE : "";
        axis.setNumberFormat(tag + (billions ? "#,##0,,," : "#,##0,,"));
        axis.setTitle(book.say(
                billions
                        ? Bilingual.of("tỷ đồng/năm", "billion VND a year")
                        : Bilingual.of("triệu đồng/năm", "million VND a year")));
        return axis;
    }

    private XDDFCategoryDataSource labels(List<String> names, int column) {
        return XDDFDataSourcesFactory.fromArray(names.toArray(new String[0]), range(column, names.size()), column);
    }

    private XDDFNumericalDataSource<Double> numbers(List<BigDecimal> values, int column) {
        Double[] numbers = values.stream().map(BigDecimal::doubleValue).toArray(Double[]::new);
        return XDDFDataSourcesFactory.fromArray(numbers, range(column, numbers.length), column);
    }

    private String range(int column, int number) {
        return new CellRangeAddress(first - 1, first + number - 2, column, column)
                .formatAsString(sheet.getSheetName(), true);
    }

    private void add(
            XDDFBarChartData data,
            XDDFCategoryDataSource labels,
            XDDFNumericalDataSource<Double> numbers,
            Bilingual title,
            byte[] colour) {
        XDDFChartData.Series series = data.addSeries(labels, numbers);
        series.setTitle(book.say(title));
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(solid(colour));
        series.setShapeProperties(shape);
    }

    private static XDDFSolidFillProperties solid(byte[] colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(colour));
    }
}
