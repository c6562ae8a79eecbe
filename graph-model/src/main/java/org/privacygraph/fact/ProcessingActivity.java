package org.privacygraph.fact;

import java.util.List;
import org.privacygraph.provenance.Evidence;

/**
 * One thing done with personal data for its own purposes: the unit of a record of processing (GDPR Art. 30).
 *
 * @param id see {@link Fact#id()}
 * @param evidence see {@link Fact#evidence()}
 * @param name short name
 * @param controllers ids of the organisations that decide
 * @param jointControllers ids of the organisations that decide jointly with them (GDPR Art. 26)
 * @param purposes keys of purposes
 * @param dataSubjects ids of data subject groups
 * @param dataItems ids of data items
 * @param bases keys of legal bases; empty where the document states none
 * @param sources ids of data sources
 * @param retention ids of retention periods
 * @param measures ids of measures
 */
public record ProcessingActivity(
        String id,
        Evidence evidence,
        String name,
        List<Link> controllers,
        List<Link> jointControllers,
        List<Link> purposes,
        List<Link> dataSubjects,
        List<Link> dataItems,
        List<Link> bases,
        List<Link> sources,
        List<Link> retention,
        List<Link> measures)
        implements Fact {

    /** Copies the lists. */
    public ProcessingActivity {
        controllers = List.copyOf(controllers);
        jointControllers = List.copyOf(jointControllers);
        purposes = List.copyOf(purposes);
        dataSubjects = List.copyOf(dataSubjects);
        dataItems = List.copyOf(dataItems);
        bases = List.copyOf(bases);
        sources = List.copyOf(sources);
        retention = List.copyOf(retention);
        measures = List.copyOf(measures);
    }
}
