package ${package};

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.isolation.IsolatedCode;

/** Gives the grey pixels of a region of some pages, in a child. It finds each page anew, and trusts nobody about its place. */
public final class PixelsCode implements IsolatedCode {

    @Override
    public void run(DataInputStream request, DataOutputStream answer) throws IOException, PluginException {
        Path path = Path.of(request.readUTF());
        Look look = Look.read(request);
        for (int number : look.pages()) {
            try (GraymapFile file = new GraymapFile(path)) {
                write(file, find(file, number), look, answer);
            } catch (EOFException e) {
                throw undecodable(number, e);
            }
        }
    }

    static List<GreyImage> readAnswer(DataInputStream in, Look look, double dpi) throws IOException {
        List<GreyImage> images = new ArrayList<>();
        while (images.size() < look.pages().size()) {
            int width = in.readInt();
            int height = in.readInt();
            images.add(new GreyImage(width, height, dpi / look.step(), in.readNBytes(width * height)));
        }
        return images;
    }

    private static Graymap find(GraymapFile file, int number) throws IOException, PluginException {
        Optional<Graymap> page = file.next();
        for (int before = 1; before < number && page.isPresent(); before++) {
            file.skip(page.get().length());
            page = file.next();
        }
        return page.orElseThrow(() -> undecodable(number, null));
    }

    /** Each pixel is the mean of a square of the page's. */
    private static void write(GraymapFile file, Graymap page, Look look, DataOutputStream answer) throws IOException {
        Region region = look.region();
        int left = (int) Math.round(region.x() * page.width());
        int top = (int) Math.round(region.y() * page.height());
        int right = Math.max(left + 1, (int) Math.round((region.x() + region.width()) * page.width()));
        int bottom = Math.max(top + 1, (int) Math.round((region.y() + region.height()) * page.height()));
        int width = (right - left + look.step() - 1) / look.step();
        answer.writeInt(width);
        answer.writeInt((bottom - top + look.step() - 1) / look.step());
        int rowBytes = page.width() * page.sampleBytes();
        file.skip((long) top * rowBytes);
        for (int y = top; y < bottom; y += look.step()) {
            int rows = Math.min(look.step(), bottom - y);
            int[] sums = new int[width];
            int[] counts = new int[width];
            for (byte[] row : rows(file, rows, rowBytes)) {
                for (int x = left; x < right; x++) {
                    sums[(x - left) / look.step()] += page.grey(row, x);
                    counts[(x - left) / look.step()]++;
                }
            }
            answer.write(means(sums, counts));
        }
    }

    private static List<byte[]> rows(GraymapFile file, int count, int bytes) throws IOException {
        List<byte[]> rows = new ArrayList<>();
        while (rows.size() < count) {
            byte[] row = file.samples(bytes);
            if (row.length < bytes) {
                throw new EOFException("The file ends in the middle of a page");
            }
            rows.add(row);
        }
        return rows;
    }

    private static byte[] means(int[] sums, int[] counts) {
        byte[] means = new byte[sums.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = (byte) (sums[i] / counts[i]);
        }
        return means;
    }

    private static PluginException undecodable(int page, Exception cause) {
        return new PluginException(
                "image-undecodable",
                "Page " + page + " is not whole in the file.",
                Map.of("page", Integer.toString(page)),
                cause);
    }
}
