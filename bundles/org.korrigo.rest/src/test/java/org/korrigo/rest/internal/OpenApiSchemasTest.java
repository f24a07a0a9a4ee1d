package org.korrigo.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.korrigo.application.account.AccountView;
import org.korrigo.application.account.CreatedAccount;
import org.korrigo.application.arrival.UploadView;
import org.korrigo.application.choice.Choice;
import org.korrigo.application.choice.ChoiceEffect;
import org.korrigo.application.copy.CopyView;
import org.korrigo.application.exam.ExamReport;
import org.korrigo.application.exam.ExamView;
import org.korrigo.application.identification.UndecidedCopy;
import org.korrigo.application.marking.Acknowledgement;
import org.korrigo.application.marking.LockView;
import org.korrigo.application.plugin.LayoutCheck;
import org.korrigo.application.plugin.LayoutRemark;
import org.korrigo.application.plugin.LayoutView;
import org.korrigo.application.plugin.PluginDetails;
import org.korrigo.application.plugin.PluginView;
import org.korrigo.application.plugin.SelfTestReport;
import org.korrigo.application.repair.RepairView;
import org.korrigo.application.repair.UnplacedPage;
import org.korrigo.application.roster.ClassListImport;
import org.korrigo.application.roster.ClassListPreview;
import org.korrigo.application.scan.ArrivalView;
import org.korrigo.application.scan.BatchView;
import org.korrigo.application.scan.PageView;
import org.korrigo.application.scan.QualityVerdict;
import org.korrigo.application.scheme.SchemeEffect;
import org.korrigo.application.scheme.SchemeView;
import org.korrigo.domain.exam.ExamDetails;
import org.korrigo.domain.exam.SchemeRevision;
import org.korrigo.domain.roster.Student;
import org.korrigo.rest.internal.body.AccessBody;
import org.korrigo.rest.internal.body.BatchOrderBody;
import org.korrigo.rest.internal.body.CredentialsBody;
import org.korrigo.rest.internal.body.CutOrderBody;
import org.korrigo.rest.internal.body.FenceBody;
import org.korrigo.rest.internal.body.HealthBody;
import org.korrigo.rest.internal.body.HealthReportBody;
import org.korrigo.rest.internal.body.JournalEntryBody;
import org.korrigo.rest.internal.body.JustificationBody;
import org.korrigo.rest.internal.body.MarkingViewBody;
import org.korrigo.rest.internal.body.NewAccountBody;
import org.korrigo.rest.internal.body.NewExamBody;
import org.korrigo.rest.internal.body.NewPasswordBody;
import org.korrigo.rest.internal.body.NoticesBody;
import org.korrigo.rest.internal.body.OperationsBody;
import org.korrigo.rest.internal.body.ReadinessBody;
import org.korrigo.rest.internal.body.RepairBody;
import org.korrigo.rest.internal.body.RepairUndoBody;
import org.korrigo.rest.internal.body.ReplayOrderBody;
import org.korrigo.rest.internal.body.SchemeReadingBody;
import org.korrigo.rest.internal.body.SchemeSourceBody;
import org.korrigo.rest.internal.body.SessionBody;
import org.korrigo.rest.internal.body.SimulationOrderBody;
import org.korrigo.rest.internal.body.StudentChoiceBody;
import org.korrigo.rest.internal.body.TrialBody;
import org.korrigo.rest.internal.problem.ProblemBody;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.scoring.MarkScheme;

/** Walks the records that travel and the schemas that describe them side by side. */
class OpenApiSchemasTest {

    /** Every body and answer; what they are made of is found from here. */
    private static final List<Class<?>> ROOTS = List.of(
            ExamView.class,
            ExamReport.class,
            MarkScheme.class,
            SchemeView.class,
            SchemeEffect.class,
            SchemeReadingBody.class,
            SchemeSourceBody.class,
            SchemeRevision.class,
            NewExamBody.class,
            Student.class,
            ClassListImport.class,
            ClassListPreview.class,
            ExamDetails.class,
            BatchView.class,
            ArrivalView.class,
            PageView.class,
            BatchOrderBody.class,
            UploadView.class,
            QualityVerdict.class,
            CopyView.class,
            UndecidedCopy.class,
            JustificationBody.class,
            StudentChoiceBody.class,
            FenceBody.class,
            LockView.class,
            MarkingViewBody.class,
            OperationsBody.class,
            Acknowledgement.class,
            JournalEntryBody.class,
            Choice.class,
            ChoiceEffect.class,
            ReadinessBody.class,
            PluginView.class,
            PluginDetails.class,
            SelfTestReport.class,
            LayoutView.class,
            LayoutCheck.class,
            BookletLayout.class,
            RepairBody.class,
            RepairUndoBody.class,
            RepairView.class,
            UnplacedPage.class,
            CutOrderBody.class,
            ReplayOrderBody.class,
            SimulationOrderBody.class,
            TrialBody.class,
            AccountView.class,
            NewAccountBody.class,
            CreatedAccount.class,
            AccessBody.class,
            NewPasswordBody.class,
            HealthBody.class,
            NoticesBody.class,
            HealthReportBody.class,
            CredentialsBody.class,
            SessionBody.class,
            ProblemBody.class);

    private static final Map<Type, String> TEXTS = Map.of(
            String.class,
            "",
            char[].class,
            "password",
            UUID.class,
            "uuid",
            Instant.class,
            "date-time",
            LocalDate.class,
            "date",
            BigDecimal.class,
            "");
    private static final Map<Type, String> NUMBERS =
            Map.of(int.class, "int32", Integer.class, "int32", long.class, "int64");

    private final JsonNode schemas;
    private final Map<String, Type> seen = new LinkedHashMap<>();

    OpenApiSchemasTest() throws Exception {
        try (var in = OpenApiSchemasTest.class.getResourceAsStream("/openapi.json")) {
            schemas = Browser.TREES.readTree(in).at("/components/schemas");
        }
    }

    @Test
    void schemas_and_records_have_the_same_members_and_no_schema_is_without_a_record() {
        Stream.of(ROOTS, JobRecords.ROOTS, MarkerRecords.ROOTS, MarkingRecords.ALL, ResultRecords.ROOTS)
                .flatMap(List::stream)
                .forEach(root -> compareNamed(root.getSimpleName().replaceFirst("Body$", ""), root));

        assertThat(seen.keySet()).containsExactlyInAnyOrderElementsOf(OpenApiTest.names(schemas));
    }

    private void compareNamed(String name, Type type) {
        Type before = seen.putIfAbsent(name, type);
        if (before != null) {
            assertThat(type).as("what schema %s describes", name).isEqualTo(before);
            return;
        }
        assertThat(schemas.has(name)).as("schema %s of %s", name, type).isTrue();
        compare(name, schemas.get(name), type);
    }

    private void compare(String where, JsonNode schema, Type type) {
        if (schema.has("$ref")) {
            compareNamed(schema.get("$ref").asText().replaceFirst(".*/", ""), type);
        } else if (schema.has("anyOf")) {
            compare(where, schema.get("anyOf").get(0), type);
        } else if (type instanceof ParameterizedType generic) {
            compareGeneric(where, schema, generic);
        } else {
            compareClass(where, schema, (Class<?>) type);
        }
    }

    private void compareGeneric(String where, JsonNode schema, ParameterizedType type) {
        boolean map = type.getRawType() == Map.class;
        assertThat(map || Collection.class.isAssignableFrom((Class<?>) type.getRawType()))
                .as(where)
                .isTrue();
        assertType(where, schema, map ? "object" : "array");
        Type[] arguments = type.getActualTypeArguments();
        compare(where + "[]", schema.get(map ? "additionalProperties" : "items"), arguments[arguments.length - 1]);
    }

    private void compareClass(String where, JsonNode schema, Class<?> type) {
        if (type.isEnum()) {
            assertThat(texts(schema.get("enum")))
                    .as(where)
                    .isEqualTo(Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        } else if (type.isSealed()) {
            compareUnion(where, schema, type);
        } else if (type.isRecord() && isWrittenAsOneValue(type)) {
            assertType(where, schema, "array");
            assertThat(type.getRecordComponents())
                    .as(where)
                    .hasSize(schema.get("minItems").asInt());
        } else if (type.isRecord()) {
            compareRecord(where, schema, type);
        } else if (TEXTS.containsKey(type)) {
            assertType(where, schema, "string");
            assertThat(schema.path("format").asText()).as(where).isEqualTo(TEXTS.get(type));
        } else if (NUMBERS.containsKey(type)) {
            assertType(where, schema, "integer");
            assertThat(schema.path("format").asText()).as(where).isEqualTo(NUMBERS.get(type));
        } else {
            boolean flag = type == boolean.class || type == Boolean.class;
            assertType(where, schema, flag ? "boolean" : "number");
        }
    }

    private void compareRecord(String where, JsonNode schema, Class<?> type) {
        assertType(where, schema, "object");
        var properties = new TreeSet<>(OpenApiTest.names(schema.get("properties")));
        properties.removeAll(Set.of("kind", "pointer"));
        if (JobRecords.WITH_KIND.contains(type) || type == RepairView.class) {
            properties.add("kind");
        }
        if (type == LayoutRemark.class) {
            properties.add("pointer");
        }
        var components = Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getAccessor().getAnnotation(JsonIgnore.class) == null)
                .collect(Collectors.toMap(RecordComponent::getName, component -> component));
        assertThat(properties).as("members of %s", where).isEqualTo(new TreeSet<>(components.keySet()));
        components.forEach((name, component) -> compareMember(where + "." + name, schema, component));
    }

    private void compareMember(String where, JsonNode schema, RecordComponent component) {
        Type type = component.getGenericType();
        boolean optional = component.getType() == Optional.class;
        assertThat(texts(schema.path("required")).contains(component.getName()))
                .as("%s is required", where)
                .isEqualTo(!optional);
        Type known = optional ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
        compare(where, schema.get("properties").get(component.getName()), known);
    }

    private void compareUnion(String where, JsonNode schema, Class<?> type) {
        var mapping = schema.at("/discriminator/mapping");
        var kinds = type.getAnnotation(JsonSubTypes.class).value();
        assertThat(OpenApiTest.names(mapping))
                .as(where)
                .isEqualTo(Arrays.stream(kinds)
                        .map(JsonSubTypes.Type::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
        for (var kind : kinds) {
            String name = mapping.get(kind.name()).asText().replaceFirst(".*/", "");
            assertThat(schemas.get(name).at("/properties/kind/const").asText()).isEqualTo(kind.name());
            compareNamed(name, kind.value());
        }
    }

    private static boolean isWrittenAsOneValue(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static void assertType(String where, JsonNode schema, String type) {
        assertThat(schema.path("type").asText()).as("type of %s", where).isEqualTo(type);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
