package org.korrigo.export.spreadsheet.internal.ods;

import org.korrigo.export.spreadsheet.internal.WorkbookHotSwapContract;

class OdsHotSwapTest extends WorkbookHotSwapContract {

    @Override
    protected String pluginId() {
        return "ods";
    }
}
