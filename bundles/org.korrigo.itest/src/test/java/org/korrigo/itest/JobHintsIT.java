package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Browsers hear that something moved, and ask for it. */
@Order(5)
@ExtendWith(OneServer.class)
class JobHintsIT {

    private static final int PAGES = 4;

    private final Server server;

    JobHintsIT(Server server) {
        this.server = server;
    }

    @Test
    void whoListensHearsOfJobsByTheirIdsAlone() throws Exception {
        Staff staff = server.staff();
        Exam exam = Exam.create(staff);
        List<String> heard = staff.admin().listen("/events", "\"exam\":\"" + exam.id() + "\"", () -> {
            exam.importClassList(LooseSheets.classList(PAGES)).done();
            exam.upload("scan.pdf", LooseSheets.scan(PAGES)).done();
        });
        assertThat(heard).contains("event: jobs");
        assertThat(heard).noneMatch(line -> line.contains("SALVY"));
        exam.awaitJobs();
    }

    @Test
    void nobodyWhoHasNotSignedInHearsAnything() {
        assertThat(Person.nobody(server.address()).get("/events").status()).isEqualTo(401);
    }
}
