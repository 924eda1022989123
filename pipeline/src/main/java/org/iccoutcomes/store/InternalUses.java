package org.iccoutcomes.store;

import java.util.List;
import org.iccoutcomes.store.file.Storage;

/** Who saw unprotected figures, and why: one file a look, never changed, in the store and not beside the releases. */
public final class InternalUses {
    private static final String FOLDER = "internal";

    private final Storage root;

    /** @param root the store's root */
    public InternalUses(Storage root) {
        this.root = root;
    }

    /** Keeps it. To be called before anything is shown, so that what cannot be kept is not shown. */
    public void keep(InternalUse use) {
        byte[] bytes = ManifestJson.toBytes(use);
        String name = use.at().toString().replace(':', '-');
        int number = 0;
        while (!root.createNew(FOLDER + "/" + name + "-" + number + ".json", bytes)) {
            number++;
        }
    }

    /** All of them, oldest first. */
    public List<InternalUse> list() {
        return root.list(FOLDER).stream()
                .map(name -> ManifestJson.read(root, FOLDER + "/" + name, InternalUse.class))
                .toList();
    }
}
