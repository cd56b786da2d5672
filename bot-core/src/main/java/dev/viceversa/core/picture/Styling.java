package dev.viceversa.core.picture;

import java.awt.BasicStroke;
import org.knowm.xchart.style.AxesChartStyler;

/** How charts look: white, quiet lines, letters large enough to read in a chat window. */
final class Styling {

    private Styling() {}

    static void plain(AxesChartStyler styler) {
        styler.setChartBackgroundColor(Ink.PAPER);
        styler.setPlotBackgroundColor(Ink.PAPER);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridVerticalLinesVisible(false);
        styler.setPlotGridLinesColor(Ink.LINE);
        styler.setPlotGridLinesStroke(new BasicStroke(1));
        styler.setAxisTicksMarksVisible(false);
        styler.setAxisTicksLineVisible(false);
        styler.setAxisTickLabelsFont(Typeface.SANS.at(15));
        styler.setAxisTickLabelsColor(Ink.QUIET);
        styler.setChartTitleFont(Typeface.SANS_BOLD.at(19));
        styler.setChartFontColor(Ink.TEXT);
        styler.setChartTitleBoxVisible(false);
        styler.setChartTitlePadding(10);
        styler.setChartPadding(14);
        styler.setLegendFont(Typeface.SANS.at(15));
        styler.setLegendBorderColor(Ink.PAPER);
        styler.setLegendBackgroundColor(Ink.PAPER);
        styler.setLegendSeriesLineLength(22);
        styler.setLegendPadding(12);
        styler.setToolTipsEnabled(false);
    }
}
