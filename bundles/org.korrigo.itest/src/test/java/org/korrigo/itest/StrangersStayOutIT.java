package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A server that lets known jars run only: what somebody drops waits for an administrator, and no restart is needed. */
@Order(15)
@ExtendWith(OneServer.class)
class StrangersStayOutIT {

    private static final String STRANGER = "it-stranger";
    private static final String REFUSED = "plugin-trust-refused";

    private final Server server;
    private final Layouts layouts;

    StrangersStayOutIT(Server server) {
        this.server = server;
        this.layouts = new Layouts(server);
    }

    @Test
    void anUnknownJarWaitsUntilAnAdministratorTrustsItsBytes() throws IOException {
        byte[] bytes = StrangersJar.ofLayout(STRANGER, Layouts.variant(STRANGER, "1.0.0", "question-1"));
        List<String> others = states();
        try (TrustPolicy policy = TrustPolicy.presentBundlesOnly(server)) {
            assertThat(policy.refused()).isEmpty();
            assertThat(policy.warnings()).doesNotContain(REFUSED, "plugin-trust-open");
            try (Dropped jar = Dropped.deployed(server, STRANGER + ".jar", bytes)) {
                policy.awaitRefused(STRANGER);
                assertThat(stateOfStranger()).isEqualTo("Installed");
                assertThat(policy.warnings()).contains(REFUSED);
                assertThat(server.log()).contains(STRANGER);
                layouts.await(STRANGER);

                server.console("plugin-trust", jar.file().toString()).succeeded();
                layouts.await(STRANGER, "1.0.0 ACTIVE");
                policy.awaitRefused();
                assertThat(policy.warnings()).doesNotContain(REFUSED);

                server.console("plugin-trust", "--remove", TrustPolicy.sha256(jar.file()), "--yes")
                        .succeeded();
                layouts.await(STRANGER);
                policy.awaitRefused(STRANGER);
                assertThat(stateOfStranger()).isEqualTo("Installed");
            }
            policy.awaitRefused();
            assertThat(states()).isEqualTo(others);
        }
        assertThat(Person.nobody(server.address()).read("/health/ready").toString())
                .contains("plugin-trust-open");
        assertThat(states()).isEqualTo(others);
    }

    private String stateOfStranger() {
        return states().stream()
                .filter(line -> line.endsWith(" " + STRANGER))
                .map(line -> line.split(" ")[0])
                .findFirst()
                .orElse("");
    }

    /** State and symbolic name of every bundle. */
    private List<String> states() {
        return server.console("bundle:list", "-t", "0", "-s", "--no-format", "--no-ellipsis")
                .succeeded()
                .out()
                .lines()
                .filter(line -> line.split("\t").length >= 5)
                .map(line -> line.split("\t")[1].strip() + " " + line.split("\t")[4].strip())
                .toList();
    }
}
