# Sourced by ./mvnw and ./rapport: sets JAVA_HOME to a JDK of at least $RAPPORT_JDK, or says what to install.
# The default `java` of many systems is older than what Rapport needs although a newer JDK stands beside it.
RAPPORT_JDK=25

# Prints the major version of the JDK in the folder $1; nothing when there is no whole JDK (a runtime alone has no javac).
jdk_major() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release"
}

jdk_new_enough() {
  jdk_version=$(jdk_major "$1")
  [ -n "$jdk_version" ] && [ "$jdk_version" -ge "$RAPPORT_JDK" ]
}

# Candidates in the order of trust: what the user set, what `javac` on the path is, then where installers put JDKs.
find_jdk() {
  if [ -n "${JAVA_HOME-}" ] && jdk_new_enough "$JAVA_HOME"; then return 0; fi
  jdk_javac=$(command -v javac 2>/dev/null || :)
  if [ -n "$jdk_javac" ]; then
    jdk_javac=$(readlink -f "$jdk_javac" 2>/dev/null || printf %s "$jdk_javac")
    jdk_home=${jdk_javac%/bin/javac}
    if jdk_new_enough "$jdk_home"; then JAVA_HOME=$jdk_home; export JAVA_HOME; return 0; fi
  fi
  # The caller may have switched globbing off (mvnw does); a subshell keeps that as it is.
  jdk_found=$(
    set +f
    for jdk_home in /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
      "$HOME"/.local/share/mise/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
      if jdk_new_enough "$jdk_home"; then printf %s "$jdk_home"; break; fi
    done
  )
  if [ -n "$jdk_found" ]; then JAVA_HOME=$jdk_found; export JAVA_HOME; return 0; fi
  echo "Rapport needs a JDK $RAPPORT_JDK or newer and found none. Install one (for example Temurin $RAPPORT_JDK) or set JAVA_HOME to it." >&2
  return 1
}
