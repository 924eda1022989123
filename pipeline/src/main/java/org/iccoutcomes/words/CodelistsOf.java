package org.iccoutcomes.words;

import java.util.Map;
import org.iccoutcomes.definition.measure.Codelist;
import org.iccoutcomes.definition.measure.Condition;

/**
 * Finds the code lists a condition uses.
 *
 * @param found where they are put, by id
 */
record CodelistsOf(Map<String, Codelist> found) implements Condition.Cases<Map<String, Codelist>> {
    @Override
    public Map<String, Codelist> oneOf(Condition.OneOf condition) {
        return found;
    }

    @Override
    public Map<String, Codelist> startsWith(Condition.StartsWith condition) {
        return found;
    }

    @Override
    public Map<String, Codelist> between(Condition.Between condition) {
        return found;
    }

    @Override
    public Map<String, Codelist> inCodelist(Condition.InCodelist condition) {
        found.put(condition.codelist().id(), condition.codelist());
        return found;
    }

    @Override
    public Map<String, Codelist> missing(Condition.Missing condition) {
        return found;
    }

    @Override
    public Map<String, Codelist> allOf(Condition.AllOf condition) {
        condition.conditions().forEach(part -> part.match(this));
        return found;
    }

    @Override
    public Map<String, Codelist> anyOf(Condition.AnyOf condition) {
        condition.conditions().forEach(part -> part.match(this));
        return found;
    }

    @Override
    public Map<String, Codelist> not(Condition.Not condition) {
        return condition.condition().match(this);
    }
}
