package org.korrigo.application.internal.health.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.application.internal.health.TestSettings;
import org.korrigo.domain.health.Finding;

class NetworkAndDeploymentTest {

    @TempDir
    Path home;

    @Test
    void theOwnAddressAndADatabasePortAreAskedForReal() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/health/live", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        int port = server.getAddress().getPort();
        try {
            assertThat(OwnAddressCheck.asked("http://127.0.0.1:" + port).code()).isEqualTo("network-web");
            assertThat(OwnAddressCheck.asked("http://127.0.0.1:" + port + "/other")
                            .code())
                    .isEqualTo("network-web-status");
            assertThat(DatabaseHostCheck.reached("127.0.0.1", port).code()).isEqualTo("network-database");
        } finally {
            server.stop(0);
        }
        assertThat(OwnAddressCheck.asked("http://127.0.0.1:" + port).code()).isEqualTo("network-web-silent");
        assertThat(DatabaseHostCheck.reached("127.0.0.1", port).code()).isEqualTo("network-database-refused");
        assertThat(DatabaseHostCheck.reached("no-such-host.invalid", 5432).code())
                .isEqualTo("network-database-name");
    }

    @Test
    void onlyLoopbackIsLoopback() {
        assertThat(ListeningCheck.isLoopback("127.0.0.1, ::1,localhost")).isTrue();
        assertThat(ListeningCheck.isLoopback("127.0.0.1,0.0.0.0")).isFalse();
        assertThat(ListeningCheck.isLoopback("192.168.1.9")).isFalse();
    }

    @Test
    void foldersThatOthersMayReadOrChangeAreSaid() throws IOException {
        for (String folder : new String[] {"var", "data", "etc"}) {
            Files.createDirectory(home.resolve(folder));
            rights(folder, "rwxr-x---");
        }
        PermissionCheck check = new PermissionCheck(TestSettings.in(home));
        assertThat(check.look()).extracting(Finding::code).containsExactly("deploy-permissions");
        rights("var", "rwxr-xr-x");
        rights("etc", "rwxrwxrwx");
        assertThat(check.look())
                .extracting(Finding::code)
                .containsExactly("deploy-readable-by-all", "deploy-writable-by-all");
    }

    private void rights(String folder, String rights) throws IOException {
        Files.setPosixFilePermissions(home.resolve(folder), PosixFilePermissions.fromString(rights));
    }
}
