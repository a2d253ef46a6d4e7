package org.heardportal.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The public pages that were rendered, those asked for last. A page of older content or figures is never asked for again and makes room by itself.
 * Safe for use by many threads.
 */
@ApplicationScoped
public class KeptPages {

    /** 16 MiB: a few hundred pages of 40 KB, each plain and compressed; several times what the catalogue of a council needs. */
    private static final int ROOM = 16 * 1024 * 1024;

    private final Map<PageKey, KeptPage> pages = new LinkedHashMap<>(64, 0.75f, true);
    private int size;

    synchronized Optional<KeptPage> find(PageKey key) {
        return Optional.ofNullable(pages.get(key));
    }

    synchronized void keep(PageKey key, KeptPage page) {
        KeptPage replaced = pages.put(key, page);
        size += page.size() - (replaced == null ? 0 : replaced.size());
        Iterator<KeptPage> oldest = pages.values().iterator();
        while (size > ROOM && oldest.hasNext()) {
            size -= oldest.next().size();
            oldest.remove();
        }
    }
}
