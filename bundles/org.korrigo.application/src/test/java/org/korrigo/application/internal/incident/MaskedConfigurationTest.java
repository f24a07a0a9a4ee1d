package org.korrigo.application.internal.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedConfigurationTest {

    @Test
    void secretsAreHiddenOverAllTheirLinesAndInAddressesToo() {
        String masked = MaskedConfiguration.of(
                """
                # password = old
                url = jdbc:postgresql://bob:hunter2@db:5432/korrigo?user=bob&password=hunter2
                password = hunter2
                org.ops4j.pax.web.ssl.keystore.password: hun\\
                ter2
                token=hunter2
                port = 8088
                """);
        assertThat(masked)
                .doesNotContain("hunter2")
                .doesNotContain("ter2")
                .doesNotContain("old")
                .contains("port = 8088")
                .contains("jdbc:postgresql://***db:5432/korrigo?user=***&password=***")
                .contains("password = ***")
                .contains("token= ***");
    }
}
