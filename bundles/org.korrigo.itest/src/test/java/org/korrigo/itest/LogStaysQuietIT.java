package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.korrigo.demo.ExamRecipe;

/** After all the suite has done to the server. */
@Order(99)
@ExtendWith(OneServer.class)
class LogStaysQuietIT {

    private final Server server;

    LogStaysQuietIT(Server server) {
        this.server = server;
    }

    @Test
    void nothingHappenedThatSomebodyMustActOn() {
        assertThat(ServerLog.troubles(server.log())).isEmpty();
    }

    @Test
    void noPupilIsNamed() {
        assertThat(Batch.of(ExamRecipe.small()).names())
                .allSatisfy(name -> assertThat(server.log()).doesNotContain(name))
                .allSatisfy(name -> assertThat(server.structuredLog()).doesNotContain(name));
    }
}
