package org.privacygraph.api.http;

import java.util.List;
import java.util.Map;

/** Files that can be asked for by path and parameters. */
public interface Downloads {

    /** The paths that it has files for. */
    List<String> paths();

    /**
     * The file for a path.
     *
     * @throws org.privacygraph.api.error.ClientError where the parameters are wrong
     */
    Download find(String path, Map<String, String> parameters);
}
