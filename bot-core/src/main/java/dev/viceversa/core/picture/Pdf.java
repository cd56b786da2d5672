package dev.viceversa.core.picture;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

/** One page of vectors, to keep and to print. */
final class Pdf {

    private Pdf() {}

    /**
     * The page.
     *
     * @param title what a viewer calls it
     * @param width in points of 1/72 inch
     */
    static byte[] page(String title, int width, int height, Consumer<Graphics2D> drawing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(new Rectangle(width, height));
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        document.addTitle(title);
        document.addCreator("Viceversa");
        document.open();
        PdfContentByte page = writer.getDirectContent();
        Graphics2D canvas = page.createGraphicsShapes(width, height);
        try {
            drawing.accept(canvas);
        } finally {
            canvas.dispose();
        }
        document.close();
        return bytes.toByteArray();
    }
}
