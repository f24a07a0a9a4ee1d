package org.korrigo.layout.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.layout.LayoutJson;
import org.korrigo.layout.ListedLayout;
import org.korrigo.layout.ListedLayout.State;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.LayoutProvider;
import org.korrigo.spi.layout.Zone;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.launch.Framework;

/** Layouts that extend others, while these come, change and go. */
@Timeout(20)
class LayoutFamilyTest {

    @TempDir
    Path folder;

    private Framework framework;
    private LayoutCatalogue catalogue;

    @BeforeEach
    void start() throws BundleException {
        framework = new FrameworkFactory().newFramework(Map.of(Constants.FRAMEWORK_STORAGE, folder.toString()));
        framework.start();
        catalogue = new LayoutCatalogue(framework.getBundleContext());
    }

    @AfterEach
    void stop() throws Exception {
        catalogue.close();
        framework.stop();
        framework.waitForStop(10_000);
    }

    @Test
    void a_child_waits_for_its_parent_whoever_brings_it() {
        publish("child", child("child", "parent", "1"));
        publish("grandchild", child("grandchild", "child", "1"));
        assertThat(catalogue.find("child")).isEmpty();
        assertThat(catalogue.layouts())
                .extracting(ListedLayout::state, ListedLayout::problem)
                .containsExactly(
                        tuple(State.REJECTED, "/extends: there is no layout 'parent'"),
                        tuple(State.REJECTED, "/extends: there is no layout 'child'"));

        provide(root("parent", "1", "q1"));
        assertThat(zonesOf("grandchild")).containsExactly("q1");
        assertThat(catalogue.layouts()).extracting(ListedLayout::state).containsOnly(State.ACTIVE);
    }

    @Test
    void a_child_follows_the_changes_of_its_parent_to_the_last_generation() {
        publish("parent", root("parent", "1", "q1"));
        publish("child", child("child", "parent", "1"));
        publish("grandchild", child("grandchild", "child", "1"));

        publish("parent", root("parent", "2", "q2"));
        assertThat(zonesOf("grandchild")).containsExactly("q2");
        catalogue.withdraw("parent");
        publish("parent", root("parent", "3", "q3"));
        assertThat(zonesOf("grandchild")).containsExactly("q3");
    }

    @Test
    void a_child_whose_parent_leaves_keeps_its_last_good_version_and_says_so() {
        ServiceRegistration<LayoutProvider> parent = provide(root("parent", "1", "q1"));
        publish("child", child("child", "parent", "7"));
        parent.unregister();

        assertThat(zonesOf("child")).containsExactly("q1");
        assertThat(catalogue.layouts())
                .containsExactly(
                        new ListedLayout("child", "7", "child", State.ACTIVE, ""),
                        new ListedLayout(
                                "child", "7", "child", State.REJECTED, "/extends: there is no layout 'parent'"));

        provide(root("parent", "2", "q2"));
        assertThat(zonesOf("child")).containsExactly("q2");
        assertThat(catalogue.layouts()).extracting(ListedLayout::state).containsOnly(State.ACTIVE);
    }

    @Test
    void a_parent_that_no_longer_suits_its_child_leaves_the_child_as_it_was() {
        publish("parent", root("parent", "1", "q1"));
        publish("child", child("child", "parent", "1").replace("}", ",\"remove\":[\"q1\"]}"));
        assertThat(zonesOf("child")).isEmpty();

        publish("parent", root("parent", "2", "q2"));
        assertThat(zonesOf("child")).isEmpty();
        assertThat(problems()).containsExactly("/remove/0: there is no zone 'q1' to remove");
    }

    @Test
    void a_circle_is_refused_in_each_of_its_members() {
        publish("a", child("a", "b", "1"));
        publish("b", child("b", "c", "1"));
        publish("c", child("c", "a", "1"));

        assertThat(problems())
                .containsExactly(
                        "/extends: the layouts extend each other: a > b > c > a",
                        "/extends: the layouts extend each other: b > c > a > b",
                        "/extends: the layouts extend each other: c > a > b > c");
        publish("c", root("c", "2", "q1"));
        assertThat(zonesOf("a")).containsExactly("q1");
        assertThat(problems()).isEmpty();
    }

    @Test
    void an_update_that_closes_a_circle_is_refused_and_disturbs_nobody() {
        publish("a", root("a", "1", "q1"));
        publish("b", child("b", "a", "1"));
        publish("a", child("a", "b", "2"));

        assertThat(catalogue.find("a")).map(BookletLayout::version).contains("1");
        assertThat(zonesOf("b")).containsExactly("q1");
        assertThat(problems()).containsExactly("/extends: the layouts extend each other: a > b > a");
    }

    @Test
    void origins_that_offer_the_same_parent_do_not_keep_each_other_busy() {
        catalogue.publish("one", List.of(document("x", root("x", "1", "q1")), document("c", child("c", "x", "1"))));
        catalogue.publish("two", List.of(document("x", root("x", "2", "q2")), document("d", child("d", "x", "1"))));
        assertThat(zonesOf("d")).containsExactly("q1");

        catalogue.withdraw("one");
        assertThat(zonesOf("d")).containsExactly("q2");
    }

    private List<String> zonesOf(String id) {
        return catalogue.find(id).orElseThrow().zones().stream().map(Zone::id).toList();
    }

    private List<String> problems() {
        return catalogue.layouts().stream()
                .filter(line -> line.state() == State.REJECTED)
                .map(ListedLayout::problem)
                .toList();
    }

    private void publish(String origin, String text) {
        catalogue.publish(origin, List.of(document(origin, text)));
    }

    private ServiceRegistration<LayoutProvider> provide(String text) {
        BookletLayout layout = LayoutJson.read(text);
        return framework.getBundleContext().registerService(LayoutProvider.class, () -> List.of(layout), null);
    }

    private static LayoutDocument document(String name, String text) {
        return new LayoutDocument(name + ".layout.json", text);
    }

    private static String root(String id, String version, String zone) {
        return """
                {"formatVersion":1,"id":"%s","version":"%s","label":{"fr":"Essai"},"sheet":"A4_PAGES","pagesPerBooklet":4,
                 "split":{"id":"fixed-pages"},"zones":[{"id":"%s","page":1,"region":[0,0,1,1],"role":"QUESTION"}]}
                """
                .formatted(id, version, zone);
    }

    private static String child(String id, String parent, String version) {
        return "{\"formatVersion\":1,\"id\":\"%s\",\"version\":\"%s\",\"extends\":\"%s\"}"
                .formatted(id, version, parent);
    }
}
