package io.github.collate.render;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;
import java.util.Optional;

/**
 * An address as a QR code (ISO/IEC 18004), to draw as one path.
 *
 * @param size of its side in modules, the quiet zone included
 * @param path of SVG: the dark modules, each one unit
 */
record QrCode(int size, String path) {

    /** Modules around the code that stay light; four are asked for, and the paper around it gives the rest. */
    private static final int QUIET = 1;

    /** The code of a text; none if it is too long for one. */
    static Optional<QrCode> of(String text) {
        try {
            Map<EncodeHintType, Object> hints = Map.of(EncodeHintType.MARGIN, QUIET);
            BitMatrix modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            return Optional.of(new QrCode(modules.getWidth(), path(modules)));
        } catch (WriterException tooLong) {
            return Optional.empty();
        }
    }

    private static String path(BitMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y)) x++;
                if (x > from) path.append(run(from, y, x - from));
                x++;
            }
        }
        return path.toString();
    }

    private static String run(int x, int y, int length) {
        return "M" + x + " " + y + "h" + length + "v1h-" + length + "z";
    }
}
