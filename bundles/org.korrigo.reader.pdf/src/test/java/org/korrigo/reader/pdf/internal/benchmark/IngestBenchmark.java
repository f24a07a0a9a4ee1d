package org.korrigo.reader.pdf.internal.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Processor time a page: what a child spends on a batch that arrives, against rendering each page at 150 dpi to PNG and cutting it, in the
 * same run on the same files. {@code docs/admin/ingest-benchmark.md} says how to start it.
 */
public final class IngestBenchmark {

    private static final int RENDERED = 12;
    private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.,]+)s (\\d+)m([\\d.,]+)s");

    private final Path folder;
    private final int pages;

    private IngestBenchmark(Path folder, int pages) {
        this.folder = folder;
        this.pages = pages;
    }

    /** @param args how many pages a batch has; 400 unless told otherwise: with fewer, a cold pass is mostly the start of the JVM */
    public static void main(String[] args) throws Exception {
        int pages = args.length > 0 ? Integer.parseInt(args[0]) : 400;
        Path folder = Files.createTempDirectory("korrigo-benchmark");
        try (InputStream script = IngestBenchmark.class.getResourceAsStream("render-and-cut.py")) {
            Files.copy(script, folder.resolve("render-and-cut.py"), StandardCopyOption.REPLACE_EXISTING);
        }
        IngestBenchmark benchmark = new IngestBenchmark(folder, pages);
        Path a4 = folder.resolve("a4.pdf");
        Batches.a4(a4, pages);
        benchmark.compare("A4 300 dpi grey", a4, 18);
        Path a3 = folder.resolve("a3.pdf");
        Batches.a3(a3, pages);
        benchmark.compare("A3 200 dpi colour", a3, 40);
    }

    private void compare(String name, Path file, int bar) throws IOException, InterruptedException {
        double rendering = rendering(file);
        System.out.printf(
                Locale.ROOT,
                "%s, %d kB a page: rendering and cutting %.0f ms (bar %dx)%n",
                name,
                Files.size(file) / pages / 1000,
                rendering,
                bar);
        print("ingest", rendering, ingest(file));
        print("ingest, each look a walk of its own", rendering, ingest(file, "twice"));
        print("ingest without the check of quality", rendering, ingest(file, "unchecked"));
    }

    private static void print(String way, double rendering, List<Double> passes) {
        double cold = passes.get(0);
        double warm = passes.get(passes.size() - 1);
        System.out.printf(
                Locale.ROOT,
                "    %s: %.1f ms cold, %.1f ms warm: %.0fx cold, %.0fx warm%n",
                way,
                cold,
                warm,
                rendering / cold,
                rendering / warm);
    }

    /** Milliseconds a page of each pass; the first pays for the start of the JVM. */
    private List<Double> ingest(Path file, String... how) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=192m",
                "-cp",
                System.getProperty("java.class.path"),
                Ingest.class.getName(),
                file.toString(),
                "3"));
        command.addAll(List.of(how));
        List<Double> passes = new ArrayList<>();
        double before = 0;
        for (String total : run(command).lines().toList()) {
            passes.add((Double.parseDouble(total) - before) / pages);
            before = Double.parseDouble(total);
        }
        return passes;
    }

    /** By PyMuPDF, or by the program it is made of, which does not cut. */
    private double rendering(Path file) throws IOException, InterruptedException {
        for (String python : List.of("python3", "/usr/bin/python3")) {
            String script = folder.resolve("render-and-cut.py").toString();
            String told = run(List.of(python, script, file.toString(), folder.toString(), Integer.toString(RENDERED)));
            if (!told.isBlank()) {
                return Double.parseDouble(told.strip());
            }
        }
        String draw = "mutool draw -q -r 150 -o '" + folder + "/page%d.png' '" + file + "' 1-" + RENDERED + "; times";
        Matcher times = TIME.matcher(run(List.of("sh", "-c", draw)));
        if (!times.find() || !times.find()) {
            throw new IllegalStateException("Neither python3 with PyMuPDF nor mutool is there to compare with");
        }
        return 1000 * (seconds(times.group(1), times.group(2)) + seconds(times.group(3), times.group(4))) / RENDERED;
    }

    private static double seconds(String minutes, String rest) {
        return 60 * Double.parseDouble(minutes) + Double.parseDouble(rest.replace(',', '.'));
    }

    /** What a program prints; nothing when it fails. */
    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? told : "";
    }
}
