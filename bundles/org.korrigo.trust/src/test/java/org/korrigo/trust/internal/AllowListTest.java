package org.korrigo.trust.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.korrigo.trust.internal.Eventually.eventually;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.korrigo.trust.RefusedBundle;
import org.korrigo.trust.TrustMode;
import org.korrigo.trust.TrustWarning;
import org.korrigo.trust.TrustedJar;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

class AllowListTest extends ServerTest {

    private static final String LIST = "org.korrigo.trust.sha256";
    private static final String ALLOW_LIST = "korrigo.plugins.trust = allow-list";

    @Test
    void openLetsEverythingStartAndWarns() throws Exception {
        server.configured("korrigo.plugins.trust = open").boot();
        Bundle any = server.install(Jars.bundle(server.jars(), "any", "1.0.0"));
        any.start();
        assertThat(Mark.of("any")).isEqualTo("1.0.0");
        assertThat(server.standing().mode()).isEqualTo(TrustMode.OPEN);
        assertThat(server.standing().warnings()).containsExactly(TrustWarning.OPEN);
    }

    @Test
    void anUnknownBundleStaysInstalledAndIsAudited() throws Throwable {
        listed().boot();
        Path jar = Jars.bundle(server.jars(), "unknown", "1.0.0");
        Bundle unknown = server.install(jar);
        assertThatThrownBy(unknown::start).isInstanceOf(BundleException.class);
        assertThat(unknown.getState()).isEqualTo(Bundle.INSTALLED);
        assertThat(Mark.of("unknown")).isEmpty();
        eventually(() -> assertThat(server.audited()).singleElement().satisfies(refused -> {
            assertThat(refused.symbolicName()).isEqualTo("unknown");
            assertThat(refused.sha256()).isEqualTo(Sha256.of(jar));
            assertThat(refused.location()).isEqualTo(jar.toUri().toString());
        }));
    }

    @Test
    void aListedBundleStarts() throws Exception {
        Path jar = Jars.bundle(server.jars(), "listed", "1.0.0");
        listed(jar).boot();
        server.install(jar).start();
        assertThat(Mark.of("listed")).isEqualTo("1.0.0");
        assertThat(server.standing().refused()).isEmpty();
    }

    @Test
    void whatTheListGainsStartsWithoutRestart() throws Throwable {
        listed().boot();
        Path jar = Jars.bundle(server.jars(), "late", "1.0.0");
        assertThatThrownBy(server.install(jar)::start).isInstanceOf(BundleException.class);
        Files.writeString(server.etc(LIST), Sha256.of(jar) + "  late-1.0.0.jar\n");
        eventually(() -> assertThat(Mark.of("late")).isEqualTo("1.0.0"));
        assertThat(server.standing().refused()).isEmpty();
    }

    @Test
    void theCommandsListTakesEffectBeforeItReturns() throws Exception {
        listed().boot();
        Path jar = Jars.bundle(server.jars(), "commanded", "1.0.0");
        Bundle bundle = server.install(jar);
        assertThatThrownBy(bundle::start).isInstanceOf(BundleException.class);
        server.trust().add(List.of(new TrustedJar(Sha256.of(jar), "commanded 1.0.0")));
        assertThat(Mark.of("commanded")).isEqualTo("1.0.0");
        assertThat(server.trust().remove(Sha256.of(jar))).isTrue();
        assertThat(bundle.getState()).isEqualTo(Bundle.INSTALLED);
        assertThat(Mark.of("commanded")).isEmpty();
        assertThat(server.trust().remove(Sha256.of(jar))).isFalse();
    }

    @Test
    void bundlesOfTheDistributionAreLeftAlone() throws Exception {
        listed().boot();
        Path jar = distributed("own", "1.0.0");
        server.install("mvn:org.example/own/1.0.0", jar).start();
        assertThat(Mark.of("own")).isEqualTo("1.0.0");
    }

    @Test
    void theAddressOfADistributedBundleDoesNotVouchForOtherBytes() throws Throwable {
        listed().boot();
        distributed("own", "1.0.0");
        Path other = Jars.bundle(server.jars(), "own", "1.0.1");
        Bundle disguised = server.install("mvn:org.example/own/1.0.0", other);
        try {
            disguised.start();
        } catch (BundleException refused) {
            assertThat(refused).hasMessageContaining("resolve");
        }
        eventually(() -> assertThat(disguised.getVersion()).hasToString("1.0.0"));
        eventually(() -> assertThat(Mark.of("own")).isEqualTo("1.0.0"));
    }

    @Test
    void anAddressCannotClimbOutOfTheDistribution() throws Exception {
        listed().boot();
        Path jar = Jars.bundle(folder.resolve("x/1"), "x", "1");
        Files.move(jar, folder.resolve("x/1/x-1.jar"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Bundle climbing = server.install("mvn:.../x/1", folder.resolve("x/1/x-1.jar"));
        assertThatThrownBy(climbing::start).isInstanceOf(BundleException.class);
    }

    @Test
    void anUnknownFragmentDoesNotAttach() throws Exception {
        listed().boot();
        Path host = distributed("host", "1.0.0");
        Bundle fragment = server.install(Jars.jar(
                server.jars().resolve("fragment.jar"),
                Map.of("Bundle-SymbolicName", "fragment", "Fragment-Host", "host")));
        server.install("mvn:org.example/host/1.0.0", host).start();
        assertThat(Mark.of("host")).isEqualTo("1.0.0");
        assertThat(fragment.getState()).isEqualTo(Bundle.INSTALLED);
    }

    @Test
    void oneRefusedBundleDoesNotKeepOthersFromResolving() throws Exception {
        listed().boot();
        Bundle refused = server.install(Jars.bundle(server.jars(), "refused", "1.0.0"));
        Bundle own = server.install("mvn:org.example/own/1.0.0", distributed("own", "1.0.0"));
        FrameworkWiring wiring = server.context().getBundle(0).adapt(FrameworkWiring.class);
        assertThat(wiring.resolveBundles(List.of(refused, own))).isFalse();
        assertThat(own.getState()).isEqualTo(Bundle.RESOLVED);
        assertThat(refused.getState()).isEqualTo(Bundle.INSTALLED);
    }

    @Test
    void aBundleThatNeedsNobodyIsRefusedAllTheSame() throws Exception {
        listed().boot();
        Bundle modest =
                server.install(Jars.jar(server.jars().resolve("modest.jar"), Map.of("Bundle-SymbolicName", "modest")));
        Bundle choosy = server.install(Jars.jar(
                server.jars().resolve("choosy.jar"),
                Map.of("Bundle-SymbolicName", "choosy", "Import-Package", "org.osgi.framework;resolution:=optional")));
        Bundle own = server.install("mvn:org.example/own/1.0.0", distributed("own", "1.0.0"));
        FrameworkWiring wiring = server.context().getBundle(0).adapt(FrameworkWiring.class);
        wiring.resolveBundles(List.of(modest, choosy, own));
        wiring.resolveBundles(List.of(modest));
        own.start();
        assertThat(List.of(modest.getState(), choosy.getState())).containsOnly(Bundle.INSTALLED);
        assertThat(Mark.of("own")).isEqualTo("1.0.0");
    }

    @Test
    void aRefusedBundleProvidesNothing() throws Exception {
        listed().boot();
        server.install(Jars.jar(
                server.jars().resolve("giver.jar"),
                Map.of("Bundle-SymbolicName", "giver", "Export-Package", "org.korrigo.trust.internal")));
        Path taker = Jars.jar(
                folder.resolve("system/org/example/taker/1/taker-1.jar"),
                Map.of(
                        "Bundle-SymbolicName", "taker",
                        "Import-Package", "org.korrigo.trust.internal;resolution:=optional"));
        Bundle taking = server.install("mvn:org.example/taker/1", taker);
        taking.start();
        assertThat(taking.adapt(BundleWiring.class).getRequiredWires("osgi.wiring.package"))
                .isEmpty();
        assertThat(server.bundle("giver").getState()).isEqualTo(Bundle.INSTALLED);
    }

    @Test
    void tighteningStopsWhatRunsUnvouched() throws Throwable {
        server.configured("korrigo.plugins.trust = open").boot();
        Bundle running = server.install(Jars.bundle(server.jars(), "running", "1.0.0"));
        running.start();
        listed();
        eventually(() -> assertThat(Mark.of("running")).isEmpty());
        assertThat(running.getState()).isEqualTo(Bundle.INSTALLED);
        assertThat(server.standing().refused())
                .extracting(RefusedBundle::symbolicName)
                .containsExactly("running");
        server.configured("korrigo.plugins.trust = open");
        eventually(() -> assertThat(Mark.of("running")).isEqualTo("1.0.0"));
    }

    @Test
    void aModeNobodyKnowsDoesNotOpenTheServer() throws Exception {
        server.configured("korrigo.plugins.trust = alow-list").boot();
        assertThat(server.standing().mode()).isEqualTo(TrustMode.ALLOW_LIST);
        assertThat(server.standing().warnings()).contains(TrustWarning.MODE_UNKNOWN);
    }

    @Test
    void aBundleReadInPlaceIsRefused() throws Exception {
        Path jar = Jars.bundle(server.jars(), "in.place", "1.0.0");
        listed(jar).boot();
        Bundle inPlace = server.context().installBundle("reference:" + jar.toUri());
        assertThatThrownBy(inPlace::start).isInstanceOf(BundleException.class);
        assertThat(server.standing().refused())
                .extracting(RefusedBundle::sha256)
                .containsExactly("");
    }

    private Path distributed(String symbolicName, String version) throws Exception {
        return Jars.bundle(folder.resolve("system/org/example/" + symbolicName + "/" + version), symbolicName, version);
    }

    private Server listed(Path... jars) throws Exception {
        StringBuilder lines = new StringBuilder("# these\n");
        for (Path jar : jars) {
            lines.append(Sha256.of(jar)).append("  ").append(jar.getFileName()).append('\n');
        }
        Files.writeString(server.etc(LIST), lines);
        return server.configured(ALLOW_LIST);
    }
}
