# Writes OUTPUT, a C++ source that defines kliping::NAME, which HEADER declares,
# with the content of the table INPUT.
# Run as: cmake -DINPUT=... -DOUTPUT=... -DHEADER=... -DNAME=... -P this
file(READ "${INPUT}" table)
file(WRITE "${OUTPUT}" "#include \"${HEADER}\"

namespace kliping {

const std::string_view ${NAME} = R\"TSV(${table})TSV\";

}  // namespace kliping
")
