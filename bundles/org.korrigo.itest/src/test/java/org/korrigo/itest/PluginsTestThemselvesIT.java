package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the distribution brings keeps, on the running server, the promises of its type. */
@Order(14)
@ExtendWith(OneServer.class)
class PluginsTestThemselvesIT {

    private final Server server;

    PluginsTestThemselvesIT(Server server) {
        this.server = server;
    }

    @Test
    void everyPluginKeepsThePromisesOfItsType() {
        List<JsonNode> plugins =
                Json.list(server.console("plugin-list", "--json").json());
        assertThat(plugins).isNotEmpty();
        assertThat(faults(plugins)).isEmpty();
    }

    @Test
    void everyLayoutCouldServe() {
        List<JsonNode> layouts =
                Json.list(server.console("layout-list", "--json").json());
        assertThat(layouts).isNotEmpty();
        assertThat(layouts).allSatisfy(layout -> assertThat(
                        test("layout", layout.path("id").asText()).code())
                .isZero());
    }

    @Test
    void aPluginThatIsNotThereFailsByName() {
        Console.Result result = test("scoring", "abacus");
        assertThat(result.code()).isNotZero();
        assertThat(result.out() + result.err()).contains("scoring:abacus");
    }

    private List<String> faults(List<JsonNode> plugins) {
        List<String> faults = new ArrayList<>();
        for (JsonNode plugin : plugins) {
            Console.Result result =
                    test(plugin.path("type").asText(), plugin.path("id").asText());
            List<JsonNode> checks = result.code() == 0 ? Json.list(result.json().path("checks")) : List.of();
            if (checks.isEmpty()
                    || !checks.stream().allMatch(check -> check.path("passed").asBoolean())) {
                faults.add(plugin + " " + result);
            }
        }
        return faults;
    }

    private Console.Result test(String type, String id) {
        return server.console("plugin-test", type, id, "--json");
    }
}
