package org.iccoutcomes.report;

import java.util.Map;
import java.util.Optional;

/**
 * The words written about an area's programme.
 *
 * @param markdown by slot; a slot without any is said to be unwritten
 * @param places by slot, the file it is read from, for whoever writes it
 */
public record AreaTexts(Map<TextSlot, String> markdown, Map<TextSlot, String> places) {
    public AreaTexts {
        markdown = Map.copyOf(markdown);
        places = Map.copyOf(places);
    }

    Optional<String> of(TextSlot slot) {
        return Optional.ofNullable(markdown.get(slot)).filter(text -> !text.isBlank());
    }

    String place(TextSlot slot) {
        return places.getOrDefault(slot, slot.id() + ".md");
    }
}
