package org.korrigo.plugin.internal;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.korrigo.plugin.PluginOption;
import org.korrigo.plugin.PluginOption.Choice;
import org.korrigo.plugin.PluginOption.Type;
import org.korrigo.plugin.PluginOptions;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** One XML file of OSGi Metatype, as bnd writes it from {@code @ObjectClassDefinition}. */
final class MetatypeDocument {

    private final Element root;

    private MetatypeDocument(Element root) {
        this.root = root;
    }

    static MetatypeDocument read(URL file) throws IOException, SAXException {
        try (InputStream bytes = file.openStream()) {
            DocumentBuilder parser = parser();
            // errors are thrown; the default handler would print them, too
            parser.setErrorHandler(null);
            return new MetatypeDocument(parser.parse(bytes).getDocumentElement());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every JDK parses XML without document types", e);
        }
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
        parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return parsers.newDocumentBuilder();
    }

    String localization() {
        return attribute(root, "localization").orElse(BundleWords.USUAL_PLACE);
    }

    Optional<PluginOptions> options(String id, BundleWords words) {
        return children(root, "OCD")
                .filter(ocd -> ocd.getAttribute("id").equals(id))
                .findFirst()
                .map(ocd -> options(ocd, words));
    }

    private static PluginOptions options(Element ocd, BundleWords words) {
        List<PluginOption> options =
                children(ocd, "AD").map(ad -> option(ad, words)).toList();
        return new PluginOptions(
                words.of(ocd.getAttribute("name")), words.of(ocd.getAttribute("description")), options);
    }

    private static PluginOption option(Element ad, BundleWords words) {
        Optional<String> byDefault = attribute(ad, "default").map(MetatypeDocument::unescaped);
        boolean wanted = !ad.getAttribute("required").equals("false");
        String key = ad.getAttribute("id");
        List<Choice> choices = children(ad, "Option")
                .map(option -> new Choice(option.getAttribute("value"), words.of(option.getAttribute("label"))))
                .toList();
        return new PluginOption(
                key,
                type(ad),
                wanted && byDefault.isEmpty(),
                byDefault,
                attribute(ad, "min").map(BigDecimal::new),
                attribute(ad, "max").map(BigDecimal::new),
                choices,
                attribute(ad, "name").map(words::of).orElse(key),
                words.of(ad.getAttribute("description")));
    }

    private static Type type(Element ad) {
        return switch (ad.getAttribute("type")) {
            case "Integer", "Long", "Short", "Byte" -> Type.INTEGER;
            case "Double", "Float" -> Type.DECIMAL;
            case "Boolean" -> Type.FLAG;
            default -> Type.TEXT;
        };
    }

    /** A comma separates defaults, so one inside a default is escaped. */
    private static String unescaped(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }

    private static Optional<String> attribute(Element element, String name) {
        return element.hasAttribute(name) ? Optional.of(element.getAttribute(name)) : Optional.empty();
    }

    private static Stream<Element> children(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }
}
