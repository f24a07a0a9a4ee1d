package ${package};

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.ImageFacts;
import org.korrigo.spi.document.PageDefect;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.isolation.IsolatedCode;

/** Lists the pictures of a file, in a child: path in, for each picture its place and digest out. */
public final class IndexCode implements IsolatedCode {

    private static final int MOST_PAGES = 2000;
    private static final int BUFFER = 1 << 16;
    private static final double MM_PER_INCH = 25.4;
    private static final PageDefect CUT_SHORT =
            new PageDefect("image-undecodable", "The file ends in the middle of this page.");

    @Override
    public void run(DataInputStream request, DataOutputStream answer) throws IOException, PluginException {
        int pages = 0;
        try (GraymapFile file = new GraymapFile(Path.of(request.readUTF()))) {
            for (Optional<Graymap> page = file.next(); page.isPresent(); page = file.next()) {
                pages++;
                if (pages > MOST_PAGES) {
                    throw new PluginException(
                            "document-too-large",
                            "The file has more than " + MOST_PAGES + " pages: send it in parts.",
                            Map.of("most", Integer.toString(MOST_PAGES)));
                }
                describe(page.get(), file, answer);
            }
        }
        if (pages == 0) {
            throw new PluginException("document-empty", "The file holds no picture.");
        }
        answer.writeBoolean(false);
    }

    private static void describe(Graymap page, GraymapFile file, DataOutputStream answer) throws IOException {
        MessageDigest digest = sha256();
        long missing = page.length();
        while (missing > 0) {
            byte[] samples = file.samples((int) Math.min(BUFFER, missing));
            if (samples.length == 0) {
                break;
            }
            digest.update(samples);
            missing -= samples.length;
        }
        answer.writeBoolean(true);
        answer.writeInt(page.width());
        answer.writeInt(page.height());
        answer.writeLong(page.offset());
        answer.writeLong(page.length());
        answer.writeUTF(HexFormat.of().formatHex(digest.digest()));
        answer.writeBoolean(missing > 0);
    }

    static List<PageFacts> readAnswer(DataInputStream in, double dpi) throws IOException {
        List<PageFacts> pages = new ArrayList<>();
        while (in.readBoolean()) {
            ImageFacts image =
                    new ImageFacts(in.readInt(), in.readInt(), "pgm", in.readLong(), in.readLong(), in.readUTF());
            Optional<PageDefect> defect = in.readBoolean() ? Optional.of(CUT_SHORT) : Optional.empty();
            PageSize size = new PageSize(image.width() * MM_PER_INCH / dpi, image.height() * MM_PER_INCH / dpi);
            pages.add(new PageFacts(pages.size() + 1, size, Rotation.NONE, Optional.of(image), defect));
        }
        return pages;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
