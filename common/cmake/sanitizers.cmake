# Applies KLIPING_SANITIZE_ADDRESS, KLIPING_SANITIZE_UNDEFINED and
# KLIPING_SANITIZE_THREAD to all that is built after this, and lets fuzzers see
# which code an input reaches.
if(KLIPING_SANITIZE_ADDRESS)
  add_compile_options(-fsanitize=address -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address)
endif()
if(KLIPING_SANITIZE_UNDEFINED)
  add_compile_options(-fsanitize=undefined -fno-sanitize-recover=all)
  add_link_options(-fsanitize=undefined)
endif()
if(KLIPING_SANITIZE_THREAD)
  add_compile_options(-fsanitize=thread -fno-omit-frame-pointer)
  add_link_options(-fsanitize=thread)
endif()
if(KLIPING_BUILD_FUZZERS)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
