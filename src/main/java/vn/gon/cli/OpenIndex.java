package vn.gon.cli;

import vn.gon.catalog.CatalogFolder;
import vn.gon.index.CatalogIndex;
import vn.gon.index.IndexCache;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/** The index of the catalogue of a run. */
final class OpenIndex {

    private OpenIndex() {}

    /**
     * Opens the index, which is made first where there is none.
     *
     * @throws InvalidInput if the catalogue holds no record that can be read
     */
    static CatalogIndex of(CatalogFolder catalog, Session session) {
        IndexCache cache = new IndexCache(IndexCache.root(session.environment()), session::tell, session::problemCount);
        CatalogIndex index = cache.open(catalog);
        if (index.size() == 0) {
            index.close();
            throw InvalidInput.of(
                    catalog.name(),
                    Bilingual.of(
                            "danh mục không có bản ghi nào; hãy nhập dữ liệu bằng “gon import”.",
                            "the catalogue holds no record; import data with \"gon import\"."));
        }
        return index;
    }
}
