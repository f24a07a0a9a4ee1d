package org.korrigo.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest extends RestTest {

    private static final String ITEM =
            "{'id':'1','label':'Ex 1','points':'2.50','step':'0.25','bonus':false,'children':[%s]}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':'Bac','subject':'Maths','date':'2026-06-15','colour':'red'} | /colour | unknown-field",
                "{'name':'Bac','subject':'Maths'} | /date | missing-field",
                "{'name':null,'subject':'Maths','date':'2026-06-15'} | /name | missing-field",
                "{'name':12,'subject':'Maths','date':'2026-06-15'} | /name | wrong-value",
                "{'name':'Bac','subject':'Maths','date':'15/06/2026'} | /date | wrong-value",
                "{'name':'Bac','subject':'Maths','date':'2026-02-31'} | /date | wrong-value",
                "{'name':'Bac','subject':'Maths','date':[2026,6,15]} | /date | wrong-value",
                "{'name':'Bac','subject':'Maths','date':''} | /date | wrong-value",
                "{'name':'Bac','subject':'Maths','date':20000} | /date | wrong-value",
                "{'name':'Bac','subject':true,'date':'2026-06-15'} | /subject | wrong-value",
                "{'name':'Bac','reference':['x'],'subject':'M','date':'2026-06-15'} | /reference | wrong-value"
            })
    void the_pointer_leads_to_the_fault(String body, String pointer, String reason) {
        var answer = admin().send("POST", "/exams", body);

        assertThat(answer.text()).as(body).contains("json-invalid").doesNotContain("korrigo.rest");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("pointer").asText()).isEqualTo(pointer);
        assertThat(answer.json().get("reason").asText()).isEqualTo(reason);
        assertThat(answer.json().get("detail").asText()).contains(pointer);
        assertThat(server.fakes.exams.created).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name':'Bac',,}",
                "{'name':'Bac'",
                "{'name':'a','name':'b','subject':'Maths','date':'2026-06-15'}",
                "{'name':'Bac','subject':'Maths','date':'2026-06-15'} trailing",
                "{'name':'Bac','subject':'Maths','date':'2026-06-15'} {}",
                "",
                "[]"
            })
    void what_is_no_json_says_where_it_ceases_to_be(String body) {
        var answer = admin().send("POST", "/exams", body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().get("code").asText()).isEqualTo("json-invalid");
        assertThat(answer.json().get("reason").asText()).isEqualTo("syntax");
        assertThat(answer.json().get("line").asInt()).isEqualTo(1);
        assertThat(answer.text()).doesNotContain("korrigo.rest");
        assertThat(server.fakes.exams.created).isNull();
    }

    @Test
    void optional_members_may_be_absent_or_null() {
        admin().send("POST", "/exams", "{'name':'Bac','reference':null,'subject':'Maths','date':'2026-06-15'}");

        assertThat(server.fakes.exams.created.reference()).isEmpty();
        assertThat(server.fakes.exams.created.layout()).isEmpty();
        admin().send("POST", "/exams", "{'name':'Bac','reference':'b','subject':'Maths','date':'2026-06-15'}");
        assertThat(server.fakes.exams.created.reference()).isEqualTo(Optional.of("b"));
    }

    @Test
    void decimals_go_out_as_texts_and_come_back_exact() {
        String out = admin().get("/exams/bac-2026").text();
        assertThat(out).contains("\"points\":\"2.50\",\"step\":\"0.25\",\"bonus\":false,\"children\":[]}");
        assertThat(out).doesNotContain("leaf").doesNotContain("maximum");

        var answer = admin().send("PUT", "/exams/bac-2026/scheme", scheme(ITEM.formatted("")), "If-Match", "\"3\"");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(server.fakes.exams.scheme.items().get(0).points()).isEqualTo("2.50");
    }

    @ParameterizedTest
    @CsvSource({"2.5", "'1e3'", "'0x10'", "'NaN'", "'1,5'", "'  1'", "'1e999999999'", "'٣'", "''", "'12345678901'"})
    void what_is_no_plain_decimal_text_is_refused(String points) {
        String item = ITEM.formatted("").replace("'2.50'", points.equals("2.5") ? points : "'" + points + "'");
        var answer = admin().send("PUT", "/exams/bac-2026/scheme", scheme(item), "If-Match", "\"3\"");

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().get("pointer").asText()).isEqualTo("/items/0/points");
    }

    @Test
    void a_body_nested_too_deep_or_too_long_is_refused_before_it_costs_anything() {
        String deep = ITEM.formatted("");
        for (int depth = 0; depth < 60; depth++) {
            deep = ITEM.replace("[%s]", "[" + deep + "]");
        }
        var nested = admin().send("PUT", "/exams/bac-2026/scheme", scheme(deep), "If-Match", "\"3\"");
        var name = admin().send("POST", "/exams", "{'name':'" + "x".repeat(2 << 20) + "'}");

        assertThat(nested.status()).as(nested.text()).isEqualTo(413);
        assertThat(nested.json().get("code").asText()).isEqualTo("json-too-large");
        assertThat(name.status()).as(name.text()).isEqualTo(413);
    }

    @Test
    void dates_go_out_as_iso_and_what_is_not_known_is_left_out() {
        String students = admin().get("/exams/bac-2026/students").text();
        assertThat(students).contains("\"birthDate\":\"2008-02-29\"").contains("\"firstName\":\"Éloïse\"");
        assertThat(students.split("birthDate", -1)).hasSize(2);
        assertThat(students).doesNotContain("null").doesNotContain("fullName");
        assertThat(admin().get("/exams/bac-2026").text()).contains("\"createdAt\":\"2026-06-01T08:00:00Z\"");
    }

    private static String scheme(String item) {
        return "{'items':[" + item + "]}";
    }
}
