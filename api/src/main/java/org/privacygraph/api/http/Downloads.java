package org.privacygraph.api.http;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** All of some. */
    static Downloads of(Downloads... some) {
        return new Downloads() {
            @Override
            public List<String> paths() {
                return Stream.of(some).flatMap(one -> one.paths().stream()).toList();
            }

            @Override
            public Download find(String path, Map<String, String> parameters) {
                return Stream.of(some)
                        .filter(one -> one.paths().contains(path))
                        .findFirst()
                        .orElseThrow()
                        .find(path, parameters);
            }
        };
    }
}
