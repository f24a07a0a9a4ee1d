package ${package};

import org.korrigo.layout.LayoutJson;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.testkit.LayoutFileContract;

class LayoutFileTest extends LayoutFileContract {

    @Override
    protected BookletLayout read(String json) {
        return LayoutJson.read(json);
    }
}
