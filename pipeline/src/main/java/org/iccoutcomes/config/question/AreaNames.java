package org.iccoutcomes.config.question;

import java.util.List;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.area.AreaTree;

/** The names of a programme's areas, in the order of its file. */
final class AreaNames {
    private AreaNames() {}

    static List<String> of(AreaTree areas) {
        return areas.areas().stream().map(Area::name).toList();
    }
}
