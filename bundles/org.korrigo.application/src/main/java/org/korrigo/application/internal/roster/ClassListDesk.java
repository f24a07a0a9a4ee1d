package org.korrigo.application.internal.roster;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.roster.ClassListImport;
import org.korrigo.application.roster.ClassListPreview;
import org.korrigo.application.roster.ClassLists;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.roster.Enrolment;
import org.korrigo.domain.roster.Student;
import org.korrigo.domain.roster.StudentRepository;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.plugin.PluginRegistry;
import org.korrigo.plugin.PluginType;
import org.korrigo.spi.Options;
import org.korrigo.spi.roster.ClassList;
import org.korrigo.spi.roster.ClassListFile;
import org.korrigo.spi.roster.ClassListReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Enrols the students of class lists. */
@Component
public final class ClassListDesk implements ClassLists {

    private final UnitOfWork work;
    private final ExamLookup exams;
    private final StudentRepository students;
    private final PluginRegistry registry;
    private final PluginCalls plugins;
    private final RenamedStudents renamed;
    private final Auditing audit;

    @Activate
    public ClassListDesk(
            @Reference UnitOfWork work,
            @Reference ExamLookup exams,
            @Reference StudentRepository students,
            @Reference PluginRegistry registry,
            @Reference PluginCalls plugins,
            @Reference RenamedStudents renamed,
            @Reference Auditing audit) {
        this.work = work;
        this.exams = exams;
        this.students = students;
        this.registry = registry;
        this.plugins = plugins;
        this.renamed = renamed;
        this.audit = audit;
    }

    @Override
    public ClassListImport importList(Actor actor, String examName, ClassListFile file) {
        actor.require(Role.ADMIN);
        Exam exam = exams.find(examName);
        ClassList list = read(surestReader(file), file);
        return work.write(() -> {
            List<Student> before = students.enrolled(exam.id());
            int added = (int) list.students().stream()
                    .filter(listed -> students.enrol(exam.id(), listed).isNew())
                    .count();
            int updated = list.students().size() - added;
            renamed.renderAgain(exam.id(), before);
            audit.record(actor, "class-list.import", exam.id(), Map.of("added", "" + added, "updated", "" + updated));
            return new ClassListImport(added, updated, list.problems());
        });
    }

    private ClassList read(String reader, ClassListFile file) {
        return plugins.ask(ClassListReader.class, reader, plugin -> plugin.read(file, Options.NONE));
    }

    @Override
    public ClassListPreview preview(Actor actor, String examName, ClassListFile file) {
        actor.require(Role.ADMIN);
        Exam exam = exams.find(examName);
        String reader = surestReader(file);
        ClassList list = read(reader, file);
        return Rehearsal.of(work, () -> {
            List<Student> before = students.enrolled(exam.id());
            Map<Integer, Enrolment> enrolled = new LinkedHashMap<>();
            list.students().forEach(listed -> enrolled.put(listed.row(), students.enrol(exam.id(), listed)));
            return new Comparison(before, students.enrolled(exam.id()), enrolled).preview(reader, list);
        });
    }

    private String surestReader(ClassListFile file) {
        record Sure(String reader, double by) {}
        return plugins.await("roster", this::readers).stream()
                .map(id -> new Sure(id, plugins.ask(ClassListReader.class, id, reader -> reader.recognises(file))))
                .filter(sure -> sure.by() > 0)
                .max(Comparator.comparingDouble(Sure::by))
                .map(Sure::reader)
                .orElseThrow(() -> Problem.invalid("class-list-unknown", Map.of("name", file.name())));
    }

    /** Without any, nobody can say that the list is unknown. */
    private List<String> readers() {
        List<String> readers = registry.entries().stream()
                .filter(entry -> entry.type() == PluginType.ROSTER && entry.serving())
                .map(PluginEntry::id)
                .toList();
        if (readers.isEmpty()) {
            throw Problem.of(Problem.Kind.PLUGIN_UNAVAILABLE, "plugin-unavailable", Map.of("plugin", "roster"));
        }
        return readers;
    }

    @Override
    public List<Student> students(Actor actor, String exam) {
        actor.require(Role.ADMIN, Role.SECRETARY);
        return work.read(() -> students.enrolled(exams.find(exam).id()));
    }
}
