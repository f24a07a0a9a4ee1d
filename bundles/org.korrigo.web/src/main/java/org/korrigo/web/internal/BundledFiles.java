package org.korrigo.web.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.framework.Bundle;

/** The built application inside a bundle. */
final class BundledFiles {

    private static final String ROOT = "/web/";

    private final Map<String, URL> files = new TreeMap<>();

    BundledFiles(Bundle bundle) {
        Enumeration<URL> found = bundle.findEntries(ROOT, "*", true);
        for (URL url : found == null ? Collections.<URL>emptyList() : Collections.list(found)) {
            String path = url.getPath();
            if (!path.endsWith("/")) {
                files.put(path.substring(path.indexOf(ROOT) + ROOT.length()), url);
            }
        }
    }

    InputStream open(String name) throws IOException {
        return files.get(name).openStream();
    }

    /** A strong entity tag for every file, from its bytes: the same after a restart and on every node. */
    Map<String, String> etags() {
        Map<String, String> etags = new TreeMap<>();
        files.keySet().forEach(name -> etags.put(name, etag(name)));
        return etags;
    }

    private String etag(String name) {
        try (InputStream in = open(name)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return '"' + HexFormat.of().formatHex(digest, 0, 12) + '"';
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + name + " of the web bundle", unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
