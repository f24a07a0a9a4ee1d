package org.korrigo.export.spreadsheet.internal.xlsx;

import org.korrigo.export.spreadsheet.internal.WorkbookHotSwapContract;

class XlsxHotSwapTest extends WorkbookHotSwapContract {

    @Override
    protected String pluginId() {
        return "xlsx";
    }
}
