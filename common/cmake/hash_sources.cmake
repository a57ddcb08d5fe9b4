# Writes OUTPUT, a C++ source that defines kliping::NAME, which HEADER declares,
# with a hash of the content of the FILES (a list).
# Run as: cmake -DFILES=... -DOUTPUT=... -DHEADER=... -DNAME=... -P this
set(hashes "")
foreach(file IN LISTS FILES)
  file(SHA256 "${file}" hash)
  string(APPEND hashes "${hash}")
endforeach()
string(SHA256 hash "${hashes}")
file(WRITE "${OUTPUT}" "#include \"${HEADER}\"

namespace kliping {

const std::string_view ${NAME} = \"${hash}\";

}  // namespace kliping
")
