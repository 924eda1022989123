package org.iccoutcomes.definition.question;

import java.util.List;
import org.iccoutcomes.definition.time.Window;
import org.jspecify.annotations.Nullable;

/** What a change is judged against. */
public sealed interface Comparator {
    /** Answers with the case for this kind. */
    <R> R match(Cases<R> cases);

    /** The name used in findings and configuration. */
    String id();

    /** One answer per kind of comparator. */
    interface Cases<R> {
        R own(Own comparator);

        R peers(Peers comparator);

        R eachPeer(EachPeer comparator);

        R rest(Rest comparator);

        R area(OneArea comparator);

        R group(Group comparator);

        R synthetic(Synthetic comparator);

        R target(Target comparator);

        R published(Published comparator);
    }

    /** The area's own baseline. */
    record Own() implements Comparator {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.own(this);
        }

        @Override
        public String id() {
            return "own";
        }
    }

    /**
     * All other areas of a level, pooled by summing numerators and denominators.
     *
     * @param level such as {@code icc}
     */
    record Peers(String level) implements Comparator {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.peers(this);
        }

        @Override
        public String id() {
            return "peers";
        }
    }

    /** Every other area of a level, one finding each. */
    record EachPeer(String level) implements Comparator {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.eachPeer(this);
        }

        @Override
        public String id() {
            return "each";
        }
    }

    /** The rest of the area's parent: the parent minus the area. */
    record Rest() implements Comparator {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rest(this);
        }

        @Override
        public String id() {
            return "rest";
        }
    }

    /** One named area. */
    record OneArea(String area) implements Comparator {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.area(this);
        }

        @Override
        public String id() {
            return area;
        }
    }

    /**
     * Several named areas, pooled, such as the vanguards.
     *
     * @param id its name in the programme
     * @param areas names; at least one
     * @param baseline its own earlier window, where its growth is told against another than the area's; else null
     */
    record Group(String id, List<String> areas, @Nullable Window baseline) implements Comparator {
        public Group {
            areas = List.copyOf(areas);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.group(this);
        }
    }

    /**
     * The mixture of other areas of a level that was nearest to the area before its start.
     *
     * @param level such as {@code icc}
     */
    record Synthetic(String level) implements Comparator {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.synthetic(this);
        }

        @Override
        public String id() {
            return "synthetic";
        }
    }

    /**
     * A change that was aimed for.
     *
     * @param id its name in the programme
     * @param percent {@code -3.5} is a fall by 3.5 %; above -100
     * @param measures ids of the measures it is set for; empty: for every one
     */
    record Target(String id, double percent, List<String> measures) implements Comparator {
        public Target {
            measures = List.copyOf(measures);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.target(this);
        }
    }

    /** The changes that were published of the measure and the area. */
    record Published() implements Comparator {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.published(this);
        }

        @Override
        public String id() {
            return "benchmark";
        }
    }
}
