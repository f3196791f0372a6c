/** What stands between the network and the controllers: the files of the desk, and problems met before a controller is. */
@NullMarked
package rapport.platform.web;

import org.jspecify.annotations.NullMarked;
