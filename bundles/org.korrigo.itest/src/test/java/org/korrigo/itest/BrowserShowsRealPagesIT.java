package org.korrigo.itest;

import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.korrigo.demo.ExamRecipe;

/** A teacher's browser against the real server: sign in, open an exam, see the pixels of a page. */
@Order(9)
@ExtendWith(OneServer.class)
class BrowserShowsRealPagesIT {

    private final Server server;

    BrowserShowsRealPagesIT(Server server) {
        this.server = server;
    }

    @Test
    void aTeacherSignsInAndOpensACopy() {
        Exam exam = Exam.create(server.staff());
        Batch batch = Batch.of(ExamRecipe.small());
        exam.load(batch);
        exam.decideAll(batch);
        var teacher = new Login(Staff.TEACHER, server.staff().teacherPassword());
        Journey.alone("login-and-open-page.mjs", server.address(), teacher, Map.of("KORRIGO_EXAM", exam.id()))
                .succeeds();
    }
}
