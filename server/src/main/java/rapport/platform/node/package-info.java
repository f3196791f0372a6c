/** Messages between the nodes of one installation. */
@NullMarked
package rapport.platform.node;

import org.jspecify.annotations.NullMarked;
