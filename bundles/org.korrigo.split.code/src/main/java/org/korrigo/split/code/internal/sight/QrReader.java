package org.korrigo.split.code.internal.sight;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.ResultPointCallback;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.detector.FinderPattern;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.Region;

/** Finds QR codes in grey pixels, turned or askew as they may be. */
final class QrReader {

    /** The library lists the corner squares of a code in this order, by their centres. */
    private static final int BOTTOM_LEFT = 0;

    private static final int TOP_LEFT = 1;
    private static final int TOP_RIGHT = 2;
    /** What the whole code measures against the distance of these centres, with something to spare. */
    private static final double AROUND_CENTRES = 1.5;

    /** The library tries any three corner squares together. A page strewn with them, drawn to be a nuisance, would take hours. */
    private static final int MOST_CORNERS = 60;

    private QrReader() {}

    /** The first code whose text is wanted: others, such as those of a printed subject, do not count. */
    static Optional<QrCode> find(GreyImage image, Predicate<String> wanted) {
        return Arrays.stream(decode(image))
                .filter(QrReader::hasPlace)
                .filter(result -> wanted.test(result.getText()))
                .findFirst()
                .map(result -> code(result, image));
    }

    private static Result[] decode(GreyImage image) {
        PlanarYUVLuminanceSource pixels = new PlanarYUVLuminanceSource(
                image.luma(), image.width(), image.height(), 0, 0, image.width(), image.height(), false);
        try {
            return new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(pixels)), hints());
        } catch (NotFoundException | TooManyCorners e) {
            // the way the library says that there is none, and ours
            return new Result[0];
        }
    }

    /** The library joins codes that continue each other to one that lies nowhere. */
    private static boolean hasPlace(Result result) {
        return result.getResultPoints() != null && result.getResultPoints().length > TOP_RIGHT;
    }

    private static Map<DecodeHintType, ?> hints() {
        AtomicInteger corners = new AtomicInteger();
        ResultPointCallback count = point -> {
            if (point instanceof FinderPattern && corners.incrementAndGet() > MOST_CORNERS) {
                throw new TooManyCorners();
            }
        };
        return Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE, DecodeHintType.NEED_RESULT_POINT_CALLBACK, count);
    }

    private static final class TooManyCorners extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private static QrCode code(Result result, GreyImage image) {
        ResultPoint[] corners = result.getResultPoints();
        ResultPoint left = corners[TOP_LEFT];
        ResultPoint right = corners[TOP_RIGHT];
        double degrees = Math.toDegrees(Math.atan2(right.getY() - left.getY(), right.getX() - left.getX()));
        ResultPoint low = corners[BOTTOM_LEFT];
        double reach = AROUND_CENTRES * ResultPoint.distance(low, right) / 2 / Math.sqrt(2);
        double x = (low.getX() + right.getX()) / 2;
        double y = (low.getY() + right.getY()) / 2;
        return new QrCode(result.getText(), degrees, box(image, x, y, reach));
    }

    private static Region box(GreyImage image, double x, double y, double reach) {
        double left = Math.max(0, x - reach) / image.width();
        double top = Math.max(0, y - reach) / image.height();
        double right = Math.min(image.width(), x + reach) / image.width();
        double bottom = Math.min(image.height(), y + reach) / image.height();
        return new Region(left, top, right - left, bottom - top);
    }
}
