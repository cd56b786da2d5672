package dev.viceversa.core.picture;

import java.awt.BasicStroke;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Sessions held month by month, beside as many as were meant to be held by then. */
public final class SessionsChart {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 340;

    private SessionsChart() {}

    /**
     * One month.
     *
     * @param label short, such as "Mar"; different from the others'
     * @param held since the start
     * @param expected since the start
     */
    public record Month(String label, int held, int expected) {}

    /** Words on the chart, finished, and the language numbers are written in. */
    public record Words(String title, String held, String expected, Locale language) {}

    /**
     * The chart as PNG.
     *
     * @param months at least one, in order
     */
    public static byte[] draw(Words words, List<Month> months) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(words.title())
                .build();
        Styling.plain(chart.getStyler());
        chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideS);
        chart.getStyler().setLegendLayout(Styler.LegendLayout.Horizontal);
        chart.getStyler().setYAxisMin(0.0);
        chart.getStyler().setYAxisMax(highest(months));
        chart.getStyler().setYAxisDecimalPattern("#,##0");
        chart.getStyler().setAvailableSpaceFill(0.55);
        chart.getStyler().setLabelsVisible(false);
        // Bars stand beneath their diamonds.
        chart.getStyler().setOverlapped(true);
        chart.getStyler().setLocale(words.language());
        List<String> labels = months.stream().map(Month::label).toList();
        chart.addSeries(words.held(), labels, months.stream().map(Month::held).toList())
                .setFillColor(Ink.BLUE);
        CategorySeries expected = chart.addSeries(
                words.expected(), labels, months.stream().map(Month::expected).toList());
        expected.setChartCategorySeriesRenderStyle(CategorySeries.CategorySeriesRenderStyle.Line);
        expected.setLineColor(Ink.ORANGE);
        expected.setLineStyle(new BasicStroke(4));
        expected.setMarker(SeriesMarkers.DIAMOND);
        expected.setMarkerColor(Ink.ORANGE);
        return Png.draw(WIDTH, HEIGHT, canvas -> chart.paint(canvas, WIDTH, HEIGHT));
    }

    /** A round number no month exceeds. */
    private static double highest(List<Month> months) {
        int most = months.stream()
                .mapToInt(month -> Math.max(month.held(), month.expected()))
                .max()
                .orElse(0);
        int step = Math.max(1, (int) Math.pow(10, Math.floor(Math.log10(Math.max(1, most)))) / 2);
        return (most / step + 1.0) * step;
    }
}
